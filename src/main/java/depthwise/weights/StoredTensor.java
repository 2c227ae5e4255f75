package depthwise.weights;

import java.util.List;

/**
 * A tensor in a file, not read yet.
 *
 * @param name its name, for instance {@code features.0.0.weight}
 * @param type how its numbers are stored
 * @param dims its axes; none for a single number
 * @param offset where its first byte stands, counted from the first byte of all tensors
 * @param bytes how many bytes it takes
 */
public record StoredTensor(String name, ElementType type, List<Long> dims, long offset, long bytes) {
    public StoredTensor {
        dims = List.copyOf(dims);
    }

    /** How many numbers it holds. */
    public long elements() {
        return bytes / type.bytes();
    }

    long end() {
        return offset + bytes;
    }
}
