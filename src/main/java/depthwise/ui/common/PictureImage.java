package depthwise.ui.common;

import depthwise.image.Picture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Turns pictures into images that views can show. */
public final class PictureImage {
    private PictureImage() {}

    /** The same pixels; a copy. */
    public static Image of(Picture picture) {
        int width = picture.width();
        WritableImage image = new WritableImage(width, picture.height());
        image.getPixelWriter()
                .setPixels(0, 0, width, picture.height(), PixelFormat.getIntArgbInstance(), picture.pixels(), 0, width);
        return image;
    }
}
