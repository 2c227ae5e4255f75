package depthwise.weights;

import java.util.Map;

/**
 * A file of named tensors, of whatever format, whose table of contents is known and whose numbers are read on demand.
 */
public interface Checkpoint {
    /** What the file is called, for sentences about it. */
    String fileName();

    /** The tensors by name, in the order of the file. */
    Map<String, StoredTensor> tensors();

    /** What the file says about itself; may be empty. */
    Map<String, String> metadata();

    /**
     * Reads the numbers of one tensor.
     *
     * @throws depthwise.text.Failure when they cannot be read
     */
    float[] read(StoredTensor tensor);
}
