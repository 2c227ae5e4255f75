package depthwise.image;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourMapTest {
    @Test
    void viridisHasItsKnownColours() {
        assertThat(ColourMap.VIRIDIS.argb(0)).isEqualTo(0xFF440154);
        assertThat(ColourMap.VIRIDIS.argb(64 / 255.0)).isEqualTo(0xFF3B528B);
        assertThat(ColourMap.VIRIDIS.argb(128 / 255.0)).isEqualTo(0xFF21918C);
        assertThat(ColourMap.VIRIDIS.argb(192 / 255.0)).isEqualTo(0xFF5EC962);
        assertThat(ColourMap.VIRIDIS.argb(1)).isEqualTo(0xFFFDE725);
    }

    @ParameterizedTest
    @EnumSource(names = {"VIRIDIS", "GREY"})
    void growsLighterAllTheWay(ColourMap map) {
        double before = -1;
        for (int i = 0; i < 256; i++) {
            double light = luminance(map.argb(i / 255.0));
            assertThat(light).isGreaterThan(before - 1e-3);
            before = light;
        }
    }

    @Test
    void divergesFromWhite() {
        assertThat(ColourMap.DIVERGING.argb(0)).isEqualTo(0xFF0072B2);
        assertThat(ColourMap.DIVERGING.argb(0.5)).isEqualTo(0xFFFFFFFF);
        assertThat(ColourMap.DIVERGING.argb(1)).isEqualTo(0xFFD55E00);
    }

    @ParameterizedTest
    @EnumSource
    void hasAnEndOnBothSidesAndNoColourForNoNumber(ColourMap map) {
        assertThat(map.argb(-3)).isEqualTo(map.argb(0));
        assertThat(map.argb(Double.POSITIVE_INFINITY)).isEqualTo(map.argb(1));
        assertThat(map.argb(Double.NaN)).isZero();
        assertThat(Messages.english().has(map.messageKey())).isTrue();
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
    }

    private static double linear(int sample) {
        double s = sample / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
