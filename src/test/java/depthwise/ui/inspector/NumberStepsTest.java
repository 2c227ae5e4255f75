package depthwise.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.AttributeType;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumberStepsTest {
    private static final AttributeType CHANNELS = new AttributeType("x", "channels", int.class, 1, 16384, "N");
    private static final AttributeType KERNEL = new AttributeType("x", "kernel", int.class, 1, 31, "k");
    private static final AttributeType EXPANSION = new AttributeType("x", "expansion", double.class, 0.25, 16, "t");
    private static final AttributeType EPSILON = new AttributeType("x", "epsilon", double.class, 0, 1, "");

    @Test
    void stepsWholeNumbersByOne() {
        assertThat(new NumberSteps(CHANNELS).step(24, 1)).isEqualTo(25);
        assertThat(new NumberSteps(CHANNELS).step(24, -10)).isEqualTo(14);
        assertThat(new NumberSteps(KERNEL).step(1, -1)).isEqualTo(1);
    }

    @Test
    void stepsOthersByTheirLeadingDigit() {
        assertThat(new NumberSteps(EXPANSION).step(6.0, 1)).isEqualTo(7.0);
        assertThat(new NumberSteps(EXPANSION).step(1.0, -1)).isEqualTo(0.9);
        assertThat(new NumberSteps(EXPANSION).step(0.9, 1)).isEqualTo(1.0);
        assertThat(new NumberSteps(EPSILON).step(1e-5, 1)).isEqualTo(2e-5);
    }

    @Property(seed = "1")
    void neverLeavesTheRange(
            @ForAll @IntRange(min = 1, max = 16384) int start,
            @ForAll @IntRange(min = -2000, max = 2000) int pixels,
            @ForAll @DoubleRange(min = 0.25, max = 16) double t) {
        assertThat((Integer) new NumberSteps(CHANNELS).drag(start, pixels)).isBetween(1, 16384);
        assertThat((Double) new NumberSteps(EXPANSION).drag(t, pixels)).isBetween(0.25, 16.0);
    }

    @Property(seed = "2")
    void aDragFurtherNeverGivesLess(
            @ForAll @IntRange(min = 1, max = 16384) int start, @ForAll @IntRange(min = -300, max = 299) int pixels) {
        NumberSteps steps = new NumberSteps(CHANNELS);
        assertThat((Integer) steps.drag(start, pixels + 1)).isGreaterThanOrEqualTo((Integer) steps.drag(start, pixels));
    }

    @Test
    void aDragThatComesBackChangesNothing() {
        assertThat(new NumberSteps(CHANNELS).drag(144, 0)).isEqualTo(144);
        assertThat(new NumberSteps(KERNEL).drag(3, 16)).isEqualTo(5);
    }

    @Test
    void writesWholeDoublesWithoutAPoint() {
        assertThat(NumberSteps.write(6.0)).isEqualTo("6");
        assertThat(NumberSteps.write(0.5)).isEqualTo("0.5");
        assertThat(NumberSteps.write(24)).isEqualTo("24");
    }
}
