package depthwise.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture file that can be read, told apart by their first bytes and never by their name. */
enum PictureFormat {
    PNG("PNG", 0, "\u0089PNG\r\n\u001a\n"),
    JPEG("JPEG", 0, "\u00ff\u00d8\u00ff"),
    GIF("GIF", 0, "GIF8"),
    BMP("BMP", 0, "BM"),
    WEBP("WebP", 8, "WEBP");

    private final String title;
    private final int offset;
    private final byte[] signature;

    PictureFormat(String title, int offset, String signature) {
        this.title = title;
        this.offset = offset;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The name that people and {@code ImageIO} know the format by. */
    String title() {
        return title;
    }

    /** The format of a file with these contents; empty where it is none of them. */
    static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.signs(file)).findFirst();
    }

    /** Whether the file holds as many bytes as its first ones promise; only WebP promises. */
    boolean isWhole(byte[] file) {
        int promised = this == WEBP
                ? ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(4)
                : 0;
        return promised >= 0 && promised <= file.length - offset;
    }

    private boolean signs(byte[] file) {
        int end = offset + signature.length;
        return file.length >= end && Arrays.equals(file, offset, end, signature, 0, signature.length);
    }
}
