package depthwise.exchange.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.Engine;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.Graph;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Says that a network computes the same in another program as it does here. */
final class Agreement {
    /** How far numbers may lie apart, measured by the largest of them. */
    private static final double TOLERANCE = 1e-4;

    private Agreement() {}

    /** The network's exports against this program's engine, with the reference weights and a random picture. */
    static void ofEngine(Graph graph, Engine engine) {
        Analysis analysis = Analysis.of(graph);
        assertThat(analysis.problems()).isEmpty();
        Weights weights = new ReferenceWeights().fit(analysis.operations());
        FlatOperation input = analysis.operations().get(0);
        Tensor picture = random(input.shape(), 1, 5);
        try (Trace trace = engine.run(engine.compile(analysis, weights), picture, RunListener.none())) {
            for (Folding folding : Folding.values()) {
                float[] theirs = run(analysis, weights, folding, Map.of(input.path(), picture));
                close(theirs, trace.output().data(), TOLERANCE, folding.toString());
            }
        }
    }

    /** The network's exports against the operations' plain loops. */
    static void ofLoops(Analysis analysis, Weights weights, double tolerance) {
        Map<String, Tensor> values = new HashMap<>();
        Map<String, Tensor> given = new HashMap<>();
        for (FlatOperation op : analysis.operations()) {
            if (op.inputs().isEmpty()) {
                given.put(op.path(), random(op.shape(), 5, op.path().hashCode()));
                values.put(op.path(), given.get(op.path()));
            } else {
                List<Tensor> inputs = op.inputs().stream().map(values::get).toList();
                values.put(op.path(), op.operation().forward(inputs, name -> weights.get(op.path() + "." + name)));
            }
        }
        float[] ours = values.get(analysis.output().orElseThrow()).data();
        for (Folding folding : Folding.values()) {
            close(run(analysis, weights, folding, given), ours, tolerance, analysis.graph() + " " + folding);
        }
    }

    private static float[] run(Analysis analysis, Weights weights, Folding folding, Map<String, Tensor> inputs) {
        byte[] model = new OnnxExport("network", Map.of(), folding).bytes(analysis, weights);
        try (OnnxRuntime runtime = new OnnxRuntime(model)) {
            return runtime.run(inputs);
        }
    }

    private static void close(float[] theirs, float[] ours, double tolerance, String what) {
        assertThat(theirs).as(what).hasSameSizeAs(ours);
        double scale = 0;
        double difference = 0;
        for (int i = 0; i < ours.length; i++) {
            assertThat(theirs[i]).as(what).isFinite();
            scale = Math.max(scale, Math.abs(ours[i]));
            difference = Math.max(difference, Math.abs((double) ours[i] - theirs[i]));
        }
        assertThat(difference).as(what).isLessThanOrEqualTo(tolerance * scale);
    }

    /** Normally distributed numbers. */
    private static Tensor random(Shape shape, double deviation, long seed) {
        Random random = new Random(seed);
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) (deviation * random.nextGaussian());
        }
        return tensor;
    }
}
