package depthwise.image;

import depthwise.text.Failure;
import depthwise.text.FileTrouble;
import depthwise.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads picture files: PNG, JPEG (set upright as its EXIF orientation says), GIF (its first frame), BMP and WebP.
 *
 * <p>The size is taken from the header and checked before a single pixel is decoded, so that a small file which claims
 * to be enormous cannot exhaust the memory. Whatever goes wrong is a {@link Failure} that names the file, the cause and
 * the cure.
 */
public final class PictureReader {
    /** The most pixels that a picture may have: 64 megapixels, 256 MB once decoded. */
    public static final long MOST_PIXELS = 64_000_000;

    /** The most pixels that a side may have. */
    public static final int LONGEST_SIDE = 20_000;

    private static final long MOST_BYTES = 256L << 20;

    /**
     * Refuses a picture that would not fit in memory.
     *
     * @param name what to call it in the failure
     * @throws Failure when it has too many pixels, or a side that is too long
     */
    public static void requireSize(String name, int width, int height) {
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw Failure.of("image.tooLarge", name, width, height, MOST_PIXELS / 1_000_000, LONGEST_SIDE);
        }
    }

    /** The picture in {@code file}. */
    public Picture read(Path file) {
        return read(file, file.toString());
    }

    /**
     * The picture in {@code file}.
     *
     * @param name what to call it in a failure
     */
    public Picture read(Path file, String name) {
        if (Files.isDirectory(file)) {
            throw Failure.of("image.directory", name);
        }
        if (Files.notExists(file)) {
            throw Failure.of("image.missing", name);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Failure.of("image.fileTooLarge", name, MOST_BYTES >> 20);
            }
            return read(Files.readAllBytes(file), name);
        } catch (IOException e) {
            throw new Failure(Message.of("image.unreadable", name, FileTrouble.of(e)), e);
        }
    }

    /**
     * The picture in the contents of a file.
     *
     * @param bytes the whole file. Not modified.
     * @param name what to call it in a failure
     */
    public Picture read(byte[] bytes, String name) {
        if (bytes.length == 0) {
            throw Failure.of("image.empty", name);
        }
        PictureFormat format = PictureFormat.of(bytes).orElseThrow(() -> Failure.of("image.unknownFormat", name));
        return new PictureDecoder(format, name).decode(bytes);
    }
}
