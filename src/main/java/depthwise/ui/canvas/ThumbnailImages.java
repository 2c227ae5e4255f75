package depthwise.ui.canvas;

import depthwise.image.Picture;
import depthwise.ui.common.PictureImage;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.image.Image;

/** Turns pictures into images that the canvas can draw, each once. */
final class ThumbnailImages {
    private final Map<Picture, Image> images = new IdentityHashMap<>();

    /** Forgets what was turned so far, since other pictures are coming. */
    void clear() {
        images.clear();
    }

    /** The same pictures as images. */
    Function<String, Optional<Image>> of(Function<String, Optional<Picture>> pictures) {
        return path -> pictures.apply(path).map(picture -> images.computeIfAbsent(picture, PictureImage::of));
    }
}
