package depthwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ValueSliderRangeTest {
    private final ValueSlider.Range width = new ValueSlider.Range(0.25, 1.4, 0.05);

    @Test
    void snapsToTheGridAndShowsItsDecimals() {
        assertThat(width.snap(0.31)).isEqualTo(0.3);
        assertThat(width.write(0.3)).isEqualTo("0.30");
        assertThat(new ValueSlider.Range(32, 320, 32).write(224)).isEqualTo("224");
        assertThat(new ValueSlider.Range(0, 1, 0.125).write(0.5)).isEqualTo("0.500");
    }

    @Property
    void whatIsSnappedStays(@ForAll @DoubleRange(min = -10, max = 10) double wanted) {
        double once = width.snap(wanted);
        assertThat(once).isBetween(width.min(), width.max());
        assertThat(width.snap(once)).isEqualTo(once);
    }

    @Test
    void refusesAnEmptyRange() {
        assertThatThrownBy(() -> new ValueSlider.Range(1, 1, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ValueSlider.Range(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
