package depthwise.graph;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.block.BlockCatalog;
import depthwise.block.Conventions;
import depthwise.block.InvertedResidual;
import depthwise.op.Conv2d;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.Operation;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReceptiveFieldTest {
    private static Analysis alone(Operation operation, int channels, int height, int width) {
        return Analysis.of(Graph.of(
                List.of(Node.of("input", new Input(channels, height, width)), Node.of("x", operation, "input")), "x"));
    }

    /** The pixels that really count: those whose change changes the output. */
    @Property(tries = 60, seed = "7")
    void isExactlyWhatAConvolutionLooksAt(
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 6, max = 11) int height,
            @ForAll @IntRange(min = 6, max = 11) int width,
            @ForAll PaddingMode mode,
            @ForAll @IntRange(min = 0, max = 999) int pick) {
        Conv2d conv = Conv2d.standard(1, kernel, stride, mode);
        Analysis analysis = alone(conv, 1, height, width);
        Shape.Maps out = (Shape.Maps) analysis.report("x").orElseThrow().shape().orElseThrow();
        int row = pick % out.height();
        int column = pick / 7 % out.width();
        ReceptiveField field = ReceptiveField.of(analysis, "x", row, column).orElseThrow();
        SplittableRandom random = new SplittableRandom(pick);
        float[] weight = new float[kernel * kernel];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = (float) random.nextDouble(0.5, 1);
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Tensor dot = Tensor.zeros(new Shape.Maps(1, height, width));
                dot.data()[y * width + x] = 1;
                boolean seen = conv.forward(List.of(dot), name -> weight).data()[row * out.width() + column] != 0;
                boolean inside = y >= field.top() && y <= field.bottom() && x >= field.left() && x <= field.right();
                assertThat(inside).as("row %d, column %d", y, x).isEqualTo(seen);
            }
        }
    }

    @Test
    void ofABottleneckIsItsDepthwiseWindow() {
        InvertedResidual block = InvertedResidual.v2(6, 24, 2, Conventions.torchvision(PaddingMode.SYMMETRIC));
        ReceptiveField field =
                ReceptiveField.of(alone(block, 16, 112, 112), "x", 10, 0).orElseThrow();
        assertThat(field).isEqualTo(new ReceptiveField(new Shape.Maps(16, 112, 112), 19, 0, 21, 1));
    }

    @Test
    void ofAPoolIsEverything() {
        ReceptiveField field = ReceptiveField.of(alone(new GlobalAveragePool(), 4, 7, 5), "x", 0, 0)
                .orElseThrow();
        assertThat(field.height()).isEqualTo(7);
        assertThat(field.width()).isEqualTo(5);
    }

    @Test
    void aTransformerSeesEverything() {
        Composite block = BlockCatalog.find("mobileVitBlock").orElseThrow().block();
        ReceptiveField field =
                ReceptiveField.of(alone(block, 48, 32, 32), "x", 5, 5).orElseThrow();
        assertThat(field).isEqualTo(new ReceptiveField(new Shape.Maps(48, 32, 32), 0, 0, 31, 31));
    }

    @Test
    void theInputHasNone() {
        assertThat(ReceptiveField.of(alone(new GlobalAveragePool(), 4, 7, 5), "input", 0, 0))
                .isEmpty();
    }
}
