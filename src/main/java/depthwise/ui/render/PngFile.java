package depthwise.ui.render;

import depthwise.image.Picture;
import depthwise.text.Failure;
import depthwise.text.FileTrouble;
import depthwise.text.Message;
import depthwise.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Keeps a picture as a PNG file, whole or not at all. */
public final class PngFile {
    private PngFile() {}

    /**
     * Writes {@code picture} to {@code file}.
     *
     * @throws Failure when there is no such folder or no room
     */
    public static void write(Path file, Picture picture) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Failure.of("render.problem.folder", file.toString());
        }
        try {
            WholeFile.write(file, out -> ImageIO.write(picture.toImage(), "png", out));
        } catch (IOException e) {
            throw new Failure(Message.of("render.problem.write", file.toString(), FileTrouble.of(e)), e);
        }
    }
}
