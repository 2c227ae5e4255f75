package depthwise.ui.shell;

import depthwise.image.Picture;
import depthwise.image.PictureReader;
import depthwise.text.Failure;
import depthwise.ui.workbench.OpenPicture;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/**
 * A picture that came without a file. Its pixels are copied when it is asked for, which takes a moment where there are
 * many: not on the thread of the views. The image must not change any more.
 *
 * @param name what to call it
 */
record PastedPicture(String name, Image image) implements Supplier<OpenPicture> {
    /**
     * The picture.
     *
     * @throws Failure when it is larger than a picture from a file may be, or has no pixels
     */
    @Override
    public OpenPicture get() {
        PixelReader pixels = image == null ? null : image.getPixelReader();
        if (pixels == null) {
            throw Failure.of("shell.problem.paste");
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PictureReader.requireSize(name, width, height);
        int[] argb = new int[width * height];
        pixels.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new OpenPicture(name, Picture.of(width, height, argb));
    }
}
