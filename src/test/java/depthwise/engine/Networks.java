package depthwise.engine;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.BatchNorm;
import depthwise.op.Conv2d;
import depthwise.op.Dropout;
import depthwise.op.Flatten;
import depthwise.op.Fold;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.LayerNorm;
import depthwise.op.Linear;
import depthwise.op.Multiply;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import depthwise.op.PaddingMode;
import depthwise.op.SelfAttention;
import depthwise.op.Unfold;

/** Small networks, put together by hand, that hold what the family is made of. */
final class Networks {
    private Networks() {}

    /** A stem, an inverted residual with a gate, and a classifier, of odd sizes. */
    static Analysis convolutional() {
        Graph.Builder g = Graph.builder();
        g.add("input", new Input(3, 19, 23));
        g.add("stem.0", Conv2d.standard(12, 3, 2, PaddingMode.SYMMETRIC), "input");
        g.add("stem.1", new BatchNorm(1e-3), "stem.0");
        g.add("stem.2", new Activation(Nonlinearity.HARD_SWISH), "stem.1");
        g.add("expand.0", Conv2d.pointwise(50), "stem.2");
        g.add("expand.1", new BatchNorm(1e-5), "expand.0");
        g.add("expand.2", new Activation(Nonlinearity.RELU6), "expand.1");
        g.add("depth.0", Conv2d.depthwise(50, 5, 1, PaddingMode.SAME), "expand.2");
        g.add("depth.1", new BatchNorm(1e-5), "depth.0");
        g.add("se.pool", new GlobalAveragePool(), "depth.1");
        g.add("se.fc1", new Conv2d(7, 1, 1, 0, PaddingMode.SYMMETRIC, 1, true), "se.pool");
        g.add("se.act1", new Activation(Nonlinearity.RELU), "se.fc1");
        g.add("se.fc2", new Conv2d(50, 1, 1, 0, PaddingMode.SYMMETRIC, 1, true), "se.act1");
        g.add("se.act2", new Activation(Nonlinearity.HARD_SIGMOID), "se.fc2");
        g.add("se.scale", new Multiply(), "depth.1", "se.act2");
        g.add("project.0", Conv2d.pointwise(12), "se.scale");
        g.add("project.1", new BatchNorm(1e-5), "project.0");
        g.add("project.2", new Activation(Nonlinearity.IDENTITY), "project.1");
        g.add("add", new Add(), "project.2", "stem.2");
        g.add("pool", new GlobalAveragePool(), "add");
        g.add("flat", new Flatten(), "pool");
        g.add("drop", new Dropout(0.2), "flat");
        g.add("classifier", new Linear(10, true), "drop");
        g.add("output", new Output(), "classifier");
        return Analysis.of(g.build("output"));
    }

    /** One transformer layer over unfolded patches. */
    static Analysis transformer() {
        Graph.Builder g = Graph.builder();
        g.add("input", new Input(24, 6, 10));
        g.add("unfold", new Unfold(2), "input");
        g.add("norm1", new LayerNorm(1e-5), "unfold");
        g.add("qkv", new Linear(72, true), "norm1");
        g.add("attn", new SelfAttention(4), "qkv");
        g.add("proj", new Linear(24, true), "attn");
        g.add("add1", new Add(), "unfold", "proj");
        g.add("norm2", new LayerNorm(1e-5), "add1");
        g.add("mlp.fc1", new Linear(48, true), "norm2");
        g.add("mlp.act", new Activation(Nonlinearity.SILU), "mlp.fc1");
        g.add("mlp.fc2", new Linear(24, true), "mlp.act");
        g.add("add2", new Add(), "add1", "mlp.fc2");
        g.add("fold", new Fold(2), "add2", "input");
        g.add("output", new Output(), "fold");
        return Analysis.of(g.build("output"));
    }
}
