package depthwise.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.op.Nonlinearity;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalTest {
    @Test
    void reluHalvesTheEnergy() {
        Signal behind = Signal.STANDARD.through(Nonlinearity.RELU::apply);

        assertThat(behind.energy()).isCloseTo(0.5, within(1e-3));
        assertThat(behind.mean()).isCloseTo(1 / Math.sqrt(2 * Math.PI), within(1e-3));
    }

    @ParameterizedTest
    @EnumSource
    void functionsDoWhatManySamplesDo(Nonlinearity function) {
        Random random = new Random(7);
        double first = 0;
        double second = 0;
        int samples = 200_000;
        for (int i = 0; i < samples; i++) {
            double y = function.apply(0.5 + 2 * random.nextGaussian());
            first += y / samples;
            second += y * y / samples;
        }

        Signal behind = new Signal(0.5, 4.25).through(function::apply);

        assertThat(behind.mean()).isCloseTo(first, within(0.02));
        assertThat(behind.energy()).isCloseTo(second, within(0.02 * Math.max(1, second)));
    }

    @Test
    void sumsAndProductsOfIndependentSignals() {
        Signal a = new Signal(1, 3);
        Signal b = new Signal(2, 5);

        assertThat(a.plus(b)).isEqualTo(new Signal(3, 3 + 5 + 4));
        assertThat(a.times(b)).isEqualTo(new Signal(2, 15));
    }
}
