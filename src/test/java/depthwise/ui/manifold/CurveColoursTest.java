package depthwise.ui.manifold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveColoursTest {
    @ParameterizedTest
    @EnumSource
    void getLighterAllTheWay(CurveColours colours) {
        double before = -1;
        for (int step = 0; step <= 20; step++) {
            double now = luminance(colours.at(step / 20.0));
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @ParameterizedTest
    @EnumSource
    void standOutFromTheirPaper(CurveColours colours) {
        // The papers of the light and dark themes; thick lines are readable from about 2.2 to 1.
        double paper = luminance(colours == CurveColours.ON_LIGHT ? 0xFFF6F8FA : 0xFF0D1117);
        for (int colour : colours.along(50)) {
            double one = luminance(colour) + 0.05;
            double other = paper + 0.05;
            assertThat(Math.max(one, other) / Math.min(one, other)).isGreaterThan(2.2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void differAtEveryStep(CurveColours colours) {
        assertThat(colours.along(40)).hasSize(40).doesNotHaveDuplicates();
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF) + 0.7152 * linear(argb >> 8 & 0xFF) + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int channel) {
        double coded = channel / 255.0;
        return coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
    }
}
