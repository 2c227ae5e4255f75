package depthwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.op.Category;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {
    @ParameterizedTest
    @EnumSource
    void everyCategoryCanBeRead(Theme theme) {
        Palette palette = theme.palette();
        for (Category category : Category.values()) {
            Color ink = Ink.readable(palette.category(category), palette);
            assertThat(Ink.contrast(ink, palette.surface())).as(category.name()).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void leavesAColourThatCanBeReadAsItIs() {
        Palette palette = Theme.LIGHT.palette();
        assertThat(Ink.readable(palette.text(), palette)).isEqualTo(palette.text());
    }

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Ink.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Ink.contrast(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void writesColours() {
        assertThat(Ink.hex(Color.web("#0072B2"))).isEqualTo("#0072B2");
        assertThat(Ink.argb(Color.web("#0072B2"))).isEqualTo(0xFF0072B2);
    }
}
