package depthwise.weights;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.Graph;
import depthwise.op.BatchNorm;
import depthwise.op.Conv2d;
import depthwise.op.Flatten;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.Linear;
import depthwise.op.Output;
import depthwise.op.PaddingMode;
import java.util.List;

/** Small networks for the tests of this room. */
final class Networks {
    private Networks() {}

    /** A stem, a projection, a gate with a bias, and a classifier. */
    static List<FlatOperation> small(int classes) {
        Graph.Builder b = Graph.builder();
        b.add("input", new Input(3, 8, 8));
        b.add("stem.0", Conv2d.standard(16, 3, 2, PaddingMode.SYMMETRIC), "input");
        b.add("stem.1", new BatchNorm(1e-5), "stem.0");
        b.add("project", Conv2d.pointwise(8), "stem.1");
        b.add("gate", new Conv2d(8, 1, 1, 0, PaddingMode.SYMMETRIC, 1, true), "project");
        b.add("pool", new GlobalAveragePool(), "gate");
        b.add("flatten", new Flatten(), "pool");
        b.add("classifier", new Linear(classes, true), "flatten");
        b.add("output", new Output(), "classifier");
        return Analysis.of(b.build("output")).operations();
    }
}
