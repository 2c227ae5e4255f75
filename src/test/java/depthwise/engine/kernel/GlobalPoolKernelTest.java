package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlobalPoolKernelTest {
    static List<Arithmetic> arithmetics() {
        return KernelCheck.arithmetics();
    }

    /** Added one after another, 12,544 tenths would be off by 1e-4 of their mean. */
    @ParameterizedTest
    @MethodSource("arithmetics")
    void roundingDoesNotGrowWithTheNumberOfPixels(Arithmetic arithmetic) {
        Shape.Maps maps = new Shape.Maps(70, 112, 112);
        float[] x = new float[Math.toIntExact(maps.elements())];
        Arrays.fill(x, 0.1f);
        float[] y = new float[70];
        GlobalPoolKernel kernel = new GlobalPoolKernel(arithmetic, maps);
        kernel.run(new Span[] {new Span(x, 0)}, new Span(y, 0), 0, kernel.units(), new Scratch());
        for (float mean : y) {
            assertThat((double) mean).isCloseTo(0.1f, within(1e-6));
        }
    }
}
