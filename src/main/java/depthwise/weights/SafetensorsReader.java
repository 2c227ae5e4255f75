package depthwise.weights;

import depthwise.text.Failure;
import depthwise.text.FileTrouble;
import depthwise.text.Message;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * A safetensors file: eight bytes with the length of the header (little-endian), the header in JSON, then the numbers
 * of all tensors without gaps. Opening reads and checks the header alone; nothing that a header claims is believed, or
 * allocated, before it fits the file.
 */
public final class SafetensorsReader implements Checkpoint {
    /** More than a hundred times what the largest network here needs. */
    static final long MAX_HEADER_BYTES = 16L << 20;

    /** No file has a header of a terabyte: what claims one begins with something else than a length. */
    private static final long FARTHEST_HEADER = 1L << 40;

    private static final int ZIP_MAGIC = 0x04034B50;
    private static final int CHUNK_BYTES = 1 << 20;

    private final Path file;
    private final long fileBytes;
    private final long dataStart;
    private final SafetensorsHeader header;

    private SafetensorsReader(Path file, long fileBytes, long dataStart, SafetensorsHeader header) {
        this.file = file;
        this.fileBytes = fileBytes;
        this.dataStart = dataStart;
        this.header = header;
    }

    /**
     * Opens a file.
     *
     * @throws Failure when it cannot be read or is not what it claims to be
     */
    public static SafetensorsReader open(Path file) {
        String name = nameOf(file);
        if (!Files.exists(file)) {
            throw Failure.of("weights.file.missing", file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw Failure.of("weights.file.notFile", file.toString());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < Long.BYTES) {
                throw Failure.of("weights.safetensors.tooShort", name, size);
            }
            long length = headerLength(name, bytes(channel, 0, Long.BYTES), size);
            byte[] json = bytes(channel, Long.BYTES, (int) length).array();
            long start = Long.BYTES + length;
            return new SafetensorsReader(file, size, start, SafetensorsHeader.parse(name, json, size - start));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static long headerLength(String name, ByteBuffer prefix, long size) {
        if (prefix.getInt(0) == ZIP_MAGIC) {
            throw Failure.of("weights.safetensors.zip", name);
        }
        long length = prefix.getLong(0);
        if (length < 0 || length > FARTHEST_HEADER && length > size) {
            throw Failure.of("weights.safetensors.noSafetensors", name);
        }
        if (length > size - Long.BYTES) {
            throw Failure.of("weights.safetensors.headerBeyondFile", name, length, size);
        }
        if (length > MAX_HEADER_BYTES) {
            throw Failure.of("weights.safetensors.headerTooLarge", name, length, MAX_HEADER_BYTES);
        }
        return length;
    }

    @Override
    public String fileName() {
        return nameOf(file);
    }

    @Override
    public Map<String, StoredTensor> tensors() {
        return header.tensors();
    }

    @Override
    public Map<String, String> metadata() {
        return header.metadata();
    }

    @Override
    public float[] read(StoredTensor tensor) {
        if (!tensor.type().isReadable()) {
            throw Failure.of("weights.safetensors.notFloat", fileName(), Shown.name(tensor.name()), tensor.type());
        }
        if (tensor.elements() > Integer.MAX_VALUE - Long.BYTES) {
            throw Failure.of("weights.safetensors.tooLarge", fileName(), Shown.name(tensor.name()), tensor.elements());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() != fileBytes) {
                throw Failure.of("weights.file.changed", fileName());
            }
            return decode(channel, tensor);
        } catch (IOException e) {
            throw unreadable(fileName(), e);
        }
    }

    private float[] decode(FileChannel channel, StoredTensor tensor) throws IOException {
        float[] values = new float[(int) tensor.elements()];
        long done = 0;
        while (done < tensor.bytes()) {
            int step = (int) Math.min(CHUNK_BYTES, tensor.bytes() - done);
            ByteBuffer chunk = bytes(channel, dataStart + tensor.offset() + done, step);
            tensor.type().decode(chunk, values, (int) (done / tensor.type().bytes()));
            done += step;
        }
        return values;
    }

    private static ByteBuffer bytes(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("the file ends early");
            }
        }
        return buffer.flip();
    }

    private static Failure unreadable(String name, IOException cause) {
        return new Failure(Message.of("weights.file.unreadable", name, FileTrouble.of(cause)), cause);
    }

    private static String nameOf(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
