package depthwise.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PictureTest {
    private final Picture picture = TestPictures.noise(7, 5, 345);

    @Test
    void cannotBeChangedThroughWhatItGivesAway() {
        int before = picture.argb(0, 0);
        picture.pixels()[0] = 0;
        picture.toImage().setRGB(0, 0, 0);
        assertThat(picture.argb(0, 0)).isEqualTo(before);
    }

    @Test
    void cropsAWindow() {
        Picture part = picture.crop(new Window(2, 1, 3, 4));
        assertThat(part.width()).isEqualTo(3);
        assertThat(part.height()).isEqualTo(4);
        assertThat(part.argb(2, 3)).isEqualTo(picture.argb(4, 4));
    }

    @Test
    void survivesTheWayThroughAnImage() {
        assertThat(Picture.of(picture.toImage())).isEqualTo(picture).hasSameHashCodeAs(picture);
    }

    @Test
    void refusesPixelsThatDoNotFit() {
        assertThatThrownBy(() -> Picture.of(2, 2, new int[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Picture.of(0, 2, new int[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
