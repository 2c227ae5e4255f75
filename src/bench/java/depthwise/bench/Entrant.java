package depthwise.bench;

import depthwise.graph.Analysis;
import depthwise.image.Probe;
import depthwise.tensor.Tensor;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.Weights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import java.util.List;

/** A network at its paper's size, with random weights and two pictures. */
record Entrant(String key, Analysis analysis, Weights weights, List<Tensor> pictures) {
    static Entrant of(Architecture architecture) {
        Configuration size = architecture.defaults();
        Analysis analysis = Analysis.of(architecture.build(size));
        Weights weights = new UntrainedWeights(UntrainedWeights.USUAL_SEED).fit(analysis.operations());
        Tensor probe = Probe.tensor(size.height(), size.width());
        return new Entrant(architecture.key(), analysis, weights, List.of(probe, reversed(probe)));
    }

    /** The same numbers the other way round: as good a picture, and quite another one. */
    private static Tensor reversed(Tensor picture) {
        float[] data = picture.data();
        float[] reversed = new float[data.length];
        for (int i = 0; i < data.length; i++) {
            reversed[i] = data[data.length - 1 - i];
        }
        return new Tensor(picture.shape(), reversed);
    }
}
