package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.tensor.Shape;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RibbonsTest {
    @Property
    void moreChannelsAreNeverThinner(@ForAll @IntRange(min = 1, max = 4000) int channels) {
        assertThat(Ribbons.thickness(channels + 1)).isGreaterThanOrEqualTo(Ribbons.thickness(channels));
        assertThat(Ribbons.thickness(channels)).isBetween(2.0, Ribbons.THICKEST);
    }

    @Test
    void fourTimesTheChannelsAreTwiceAsThick() {
        assertThat(Ribbons.thickness(256)).isEqualTo(2 * Ribbons.thickness(64), Assertions.within(1e-9));
    }

    @Test
    void finerMapsAreDeeper() {
        assertThat(depth(224)).isGreaterThan(depth(112));
        assertThat(depth(112) - depth(56)).isEqualTo(depth(28) - depth(14), Assertions.within(1e-9));
        assertThat(depth(1)).isZero();
        assertThat(depth(2000)).isEqualTo(1);
        assertThat(Ribbons.depth(Optional.of(new Shape.Tokens(4, 256, 144)))).isEqualTo(depth(32));
        assertThat(Ribbons.depth(Optional.empty())).isZero();
    }

    @Test
    void fitsThroughACard() {
        assertThat(Ribbons.THICKEST).isLessThanOrEqualTo(CardSizes.STRIP);
    }

    private static double depth(int side) {
        return Ribbons.depth(Optional.of(new Shape.Maps(8, side, side)));
    }
}
