package depthwise.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What the segments before a JPEG's pixels say and Java's decoder does not pass on.
 *
 * @param components colour components a pixel: 1 grey, 3 colour, 4 ink; 0 where the header is cut off
 * @param adobeTransform colour transform that an Adobe segment names (0 none, 1 YCbCr, 2 YCCK); −1 without that segment
 * @param orientation how to set the picture upright, from its EXIF segment
 */
record JpegHeader(int components, int adobeTransform, Orientation orientation) {
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};

    /** Reads as far as the segments make sense, and never fails: a broken file is the decoder's to report. */
    static JpegHeader of(byte[] file) {
        int components = 0;
        int transform = -1;
        Orientation orientation = Orientation.UPRIGHT;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 255) == 0xFF) {
            int marker = file[at + 1] & 255;
            if (marker == 0xFF) {
                at++; // fill byte
                continue;
            }
            int length = (file[at + 2] & 255) << 8 | file[at + 3] & 255;
            if (marker == START_OF_SCAN || length < 2 || at + 2 + length > file.length) {
                break;
            }
            ByteBuffer body = ByteBuffer.wrap(file, at + 4, length - 2).slice();
            if (isFrame(marker) && body.limit() > 5) {
                components = body.get(5) & 255;
            } else if (marker == APP14 && startsWith(body, ADOBE) && body.limit() > 11) {
                transform = body.get(11) & 255;
            } else if (marker == APP1 && startsWith(body, EXIF)) {
                orientation = orientation(body.position(EXIF.length).slice());
            }
            at += 2 + length;
        }
        return new JpegHeader(components, transform, orientation);
    }

    /** Start-of-frame markers are C0 to CF, but for C4 (Huffman tables), C8 (reserved) and CC (arithmetic tables). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean startsWith(ByteBuffer body, byte[] start) {
        return body.limit() >= start.length && body.slice(0, start.length).equals(ByteBuffer.wrap(start));
    }

    /** The orientation entry of the first directory of an EXIF block, which is laid out as a TIFF file. */
    private static Orientation orientation(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return Orientation.UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return Orientation.UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0, at = directory + 2; i < entries && at + 12 <= tiff.limit(); i++, at += 12) {
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION_TAG) {
                return Orientation.numbered(tiff.getShort(at + 8) & 0xFFFF);
            }
        }
        return Orientation.UPRIGHT;
    }
}
