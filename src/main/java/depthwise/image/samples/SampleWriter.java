package depthwise.image.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** Draws the sample pictures and writes them as PNG files into the folder that the command names. */
public final class SampleWriter {
    private SampleWriter() {}

    /**
     * Writes every sample picture; files of the same names are replaced.
     *
     * @param arguments the folder, {@code sample-images} if there is none
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "sample-images"));
        for (Sample sample : Samples.all()) {
            write(sample, folder);
        }
    }

    static void write(Sample sample, Path folder) throws IOException {
        Path file = folder.resolve(sample.name() + ".png");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(file); // the stream would leave the end of a longer old file
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sample.draw().toImage(), null, null), smallest);
        } finally {
            writer.dispose();
        }
    }
}
