package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Conv2d;
import depthwise.op.PaddingMode;
import depthwise.op.ParameterSource;
import depthwise.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandSizeTest {
    private static final int SIDE = 56;

    /** An expansion to 32 channels and a depthwise convolution, on 56 lines. */
    private static List<LineKernel> block(int stride) {
        KernelCheck check = new KernelCheck(1);
        List<LineKernel> kernels = new ArrayList<>();
        Shape shape = new Shape.Maps(16, SIDE, SIDE);
        for (Conv2d conv :
                List.of(Conv2d.pointwise(32), new Conv2d(32, 3, stride, 1, PaddingMode.SYMMETRIC, 32, false))) {
            List<Shape> shapes = List.of(shape);
            ParameterSource weights = check.parameters(conv, shapes);
            Site site = new Site(shapes, conv.outputShape(shapes), weights);
            kernels.add((LineKernel) KernelRegistry.scalar().kernel(conv, site, Epilogue.none()));
            shape = site.output();
        }
        return kernels;
    }

    @Test
    void aBandTakesTheLinesOfItsWindows() {
        int line = SIDE * 32;
        BandSize size = BandSize.of(block(1), 10 * line);
        assertThat(size.most(0)).isEqualTo(size.height() + 2).isLessThanOrEqualTo(10);
        assertThat(BandSize.of(block(2), 10 * line).most(0)).isEqualTo(9);
    }

    @Test
    void ratherMakesHalvesOfEqualBands() {
        BandSize size = BandSize.of(block(1), 10 * SIDE * 32);
        assertThat(size.height()).isEqualTo(7);
        assertThat(size.bands()).isEqualTo(8);
        assertThat(size.end(7)).isEqualTo(SIDE);
    }

    @Test
    void oneLineIsTheLeast() {
        BandSize size = BandSize.of(block(1), 1);
        assertThat(size.height()).isOne();
        assertThat(size.bands()).isEqualTo(SIDE);
    }
}
