package depthwise.exchange.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Add;
import depthwise.op.BatchNorm;
import depthwise.op.Conv2d;
import depthwise.op.Input;
import depthwise.op.Operation;
import depthwise.op.PaddingMode;
import depthwise.weights.Weights;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchNormFoldingTest {
    private static final Weights WEIGHTS = Map.of(
            "conv.weight", new float[] {3},
            "conv.bias", new float[] {5},
            "norm.weight", new float[] {2},
            "norm.bias", new float[] {1},
            "norm.running_mean", new float[] {4},
            "norm.running_var", new float[] {0.25f},
            "again.weight", new float[] {-1},
            "again.bias", new float[] {0},
            "again.running_mean", new float[] {7},
            "again.running_var", new float[] {1})::get;

    private final Graph.Builder graph = Graph.builder();

    private BatchNormFoldingTest put(String name, Operation operation, String... inputs) {
        graph.add(name, operation, inputs);
        return this;
    }

    private BatchNormFoldingTest convolution(boolean bias) {
        put("input", new Input(1, 2, 2));
        return put("conv", new Conv2d(1, 1, 1, 0, PaddingMode.SYMMETRIC, 1, bias), "input");
    }

    private List<Layer> fold(String output) {
        return Folding.FOLD.layers(Analysis.of(graph.build(output)), WEIGHTS);
    }

    private static List<String> paths(List<Layer> layers) {
        return layers.stream().map(Layer::path).toList();
    }

    /** 2 · (3x + 5 − 4) / 0.5 + 1 = 12x + 5. */
    @Test
    void normBecomesWeightAndBias() {
        List<Layer> layers =
                convolution(true).put("norm", new BatchNorm(0), "conv").fold("norm");

        assertThat(paths(layers)).containsExactly("input", "conv");
        assertThat(layers.get(1).output()).isEqualTo("norm");
        assertThat(layers.get(1).parameters().get("weight")).containsExactly(12);
        assertThat(layers.get(1).parameters().get("bias")).containsExactly(5);
        assertThat(WEIGHTS.get("conv.weight")).containsExactly(3);
    }

    /** 2 · (3x − 4) / 0.5 + 1 = 12x − 15, and then 7 less and turned round. */
    @Test
    void severalNormsBecomeOne() {
        List<Layer> layers = convolution(false)
                .put("norm", new BatchNorm(0), "conv")
                .put("again", new BatchNorm(0), "norm")
                .fold("again");

        assertThat(paths(layers)).containsExactly("input", "conv");
        assertThat(layers.get(1).output()).isEqualTo("again");
        assertThat(layers.get(1).parameters().get("weight")).containsExactly(-12);
        assertThat(layers.get(1).parameters().get("bias")).containsExactly(22);
    }

    @Test
    void convolutionThatAnotherTakesFromStays() {
        List<Layer> layers = convolution(true)
                .put("norm", new BatchNorm(0), "conv")
                .put("add", new Add(), "conv", "norm")
                .fold("add");

        assertThat(paths(layers)).containsExactly("input", "conv", "norm", "add");
    }

    @Test
    void answerStays() {
        List<Layer> layers =
                convolution(true).put("norm", new BatchNorm(0), "conv").fold("conv");

        assertThat(paths(layers)).containsExactly("input", "conv", "norm");
    }

    @Test
    void normBehindAnythingElseStays() {
        List<Layer> layers = convolution(true)
                .put("add", new Add(), "conv", "conv")
                .put("norm", new BatchNorm(0), "add")
                .fold("norm");

        assertThat(paths(layers)).containsExactly("input", "conv", "add", "norm");
    }
}
