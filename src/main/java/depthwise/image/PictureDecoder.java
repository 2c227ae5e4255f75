package depthwise.image;

import depthwise.text.Failure;
import depthwise.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes one file whose format is known, through the {@code ImageIO} reader for it. */
final class PictureDecoder implements IIOReadWarningListener {
    private static final int INK_COMPONENTS = 4;

    private final PictureFormat format;
    private final String name;
    private boolean cutOff;

    PictureDecoder(PictureFormat format, String name) {
        this.format = format;
        this.name = name;
    }

    Picture decode(byte[] file) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.title());
        if (!readers.hasNext()) {
            throw failure("image.unsupported", null);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener(this);
            PictureReader.requireSize(name, reader.getWidth(0), reader.getHeight(0));
            Picture picture = format == PictureFormat.JPEG ? jpeg(reader, file) : Picture.of(reader.read(0));
            if (cutOff || !format.isWhole(file)) {
                throw failure("image.damaged", null);
            }
            return picture;
        } catch (IOException | RuntimeException e) {
            if (e instanceof Failure said) {
                throw said;
            }
            // Decoders meet broken files with whatever their arithmetic runs into, array bounds included.
            boolean unsupported =
                    e instanceof IIOException && String.valueOf(e.getMessage()).contains("nsupported");
            throw failure(unsupported ? "image.unsupported" : "image.damaged", e);
        } finally {
            reader.dispose();
        }
    }

    private static Picture jpeg(ImageReader reader, byte[] file) throws IOException {
        JpegHeader header = JpegHeader.of(file);
        Picture stored = header.components() == INK_COMPONENTS
                ? Picture.owning(
                        reader.getWidth(0), reader.getHeight(0), InkPixels.of(reader.readRaster(0, null), header))
                : Picture.of(reader.read(0));
        return header.orientation().upright(stored);
    }

    private Failure failure(String key, Exception cause) {
        return new Failure(Message.of(key, name, format.title()), cause);
    }

    /** The JPEG decoder fills what is missing of a cut-off file with grey and only warns. */
    @Override
    public void warningOccurred(ImageReader source, String warning) {
        String lower = warning.toLowerCase(Locale.ROOT);
        cutOff |= lower.contains("premature end") || lower.contains("eof") || lower.contains("truncat");
    }
}
