package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.image.Picture;
import depthwise.ui.render.PngFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of views, left for a person to look at. */
final class Screenshot {
    private static final long PATIENCE_MILLIS = 60_000;

    /** Letters alone, smoothed at their edges, have dozens of colours. */
    private static final int FEWEST_COLOURS = 30;

    private Screenshot() {}

    /** Leaves a picture of {@code scene} under {@code target/screenshots}; it must show something. */
    static void take(Scene scene, String name) {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        assertThat(Arrays.stream(argb).distinct().count())
                .as("colours of " + name)
                .isGreaterThan(FEWEST_COLOURS);
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            PngFile.write(folder.resolve(name + ".png"), Picture.of(width, height, argb));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
