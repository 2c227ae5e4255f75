package depthwise.exchange.onnx;

import depthwise.graph.Analysis;
import depthwise.weights.Weights;
import java.util.List;

/** What becomes of a batch norm right behind a convolution when a network leaves the house. */
public enum Folding {
    /** It stays an operator of its own, with its four parameters. */
    KEEP {
        @Override
        List<Layer> layers(Analysis analysis, Weights weights) {
            return Layer.all(analysis, weights);
        }
    },
    /** Its scale and shift go into the convolution's weight and bias: fewer operators, the same function. */
    FOLD {
        @Override
        List<Layer> layers(Analysis analysis, Weights weights) {
            return new BatchNormFolding(
                            Layer.all(analysis, weights), analysis.output().orElseThrow())
                    .fold();
        }
    };

    /** What is to be written, in an order in which it can run. */
    abstract List<Layer> layers(Analysis analysis, Weights weights);
}
