package depthwise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.image.PictureReader;
import depthwise.text.Failure;
import depthwise.ui.workbench.OpenPicture;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PastedPictureTest {
    @Test
    void copiesThePixels() {
        WritableImage image = new WritableImage(3, 2);
        image.getPixelWriter().setArgb(2, 1, 0xFF102030);

        OpenPicture picture = new PastedPicture("pasted", image).get();

        assertThat(picture.name()).isEqualTo("pasted");
        assertThat(picture.picture().width()).isEqualTo(3);
        assertThat(picture.picture().height()).isEqualTo(2);
        assertThat(picture.picture().argb(2, 1)).isEqualTo(0xFF102030);
        // What was transparent lies on white.
        assertThat(picture.picture().argb(0, 0)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void refusesWhatNoFileMayHave() {
        assertThatThrownBy(
                        () -> new PastedPicture("pasted", new WritableImage(PictureReader.LONGEST_SIDE + 1, 1)).get())
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("pasted is 20001×1 pixels");
    }

    @Test
    void anImageThatCannotBeReadIsNoPicture() {
        assertThatThrownBy(() -> new PastedPicture("pasted", null).get())
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no picture on the clipboard");
    }
}
