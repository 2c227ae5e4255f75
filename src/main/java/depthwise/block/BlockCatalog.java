package depthwise.block;

import depthwise.graph.Composite;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Every block of the papers, each as the example that a palette would put down, and what it is shown with by itself.
 */
public final class BlockCatalog {
    private static final Conventions PLAIN = Conventions.torchvision(PaddingMode.SYMMETRIC);
    private static final Conventions V3 = Conventions.torchvisionV3(PaddingMode.SYMMETRIC);

    private static final List<Example> ALL = List.of(
            maps(ConvBnAct.standard(32, 3, 2, Nonlinearity.RELU6, PLAIN), 3, 224),
            maps(new DepthwiseConvBnAct(3, 1, Nonlinearity.RELU6, PLAIN), 32, 112),
            maps(new DepthwiseSeparable(128, 1, 3, Nonlinearity.RELU6, PLAIN), 128, 56),
            maps(InvertedResidual.v2(6, 24, 1, PLAIN), 24, 56),
            maps(new ResidualBottleneck(64, 1, PLAIN), 256, 56),
            maps(new ShuffleNetUnit(240, 3, 1, PLAIN), 240, 28),
            maps(new SqueezeExcite(4, Nonlinearity.HARD_SIGMOID), 72, 28),
            maps(new V3Bottleneck(5, 120, 40, true, Nonlinearity.RELU, 1, V3), 40, 28),
            maps(new MobileVitBlock(64, 2, 2, 4, 2, true, Conventions.timm(PaddingMode.SYMMETRIC)), 48, 32),
            new Example(new TransformerLayer(4, 2), new Shape.Tokens(4, 256, 64)),
            new Example(new Attention(4), new Shape.Tokens(4, 256, 64)),
            new Example(new Mlp(2, Nonlinearity.SILU), new Shape.Tokens(4, 256, 64)),
            maps(new V3OriginalHead(1000, V3), 160, 7),
            maps(new V3EfficientHead(1000, V3), 160, 7),
            new Example(new Classifier(1000), new Shape.Vector(1280)),
            new Example(new HiddenClassifier(1280, 1000), new Shape.Vector(960)),
            maps(new PooledClassifier(1000), 320, 8));

    private BlockCatalog() {}

    public static List<Example> all() {
        return ALL;
    }

    /** The example of the block called {@code key}. */
    public static Optional<Example> find(String key) {
        return ALL.stream().filter(e -> e.block().key().equals(key)).findFirst();
    }

    private static Example maps(Composite block, int channels, int side) {
        return new Example(block, new Shape.Maps(channels, side, side));
    }

    /** A block and a shape of the kind that it is given in its paper. */
    public record Example(Composite block, Shape input) {}
}
