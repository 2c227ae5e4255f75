package depthwise.op;

import java.util.List;
import java.util.Optional;

/** Every primitive operation, each as the example that a palette would put down. */
public final class OpCatalog {
    private static final List<Primitive> ALL = List.of(
            new Input(3, 224, 224),
            new Output(),
            Conv2d.standard(32, 3, 1, PaddingMode.SYMMETRIC),
            new BatchNorm(1e-5),
            new Activation(Nonlinearity.RELU6),
            new Linear(1000, true),
            new GlobalAveragePool(),
            new AveragePool(3, 2, 1, PaddingMode.SYMMETRIC),
            new MaxPool(3, 2, 1, PaddingMode.SYMMETRIC),
            new Add(),
            new Multiply(),
            new Concat(),
            new ChannelShuffle(3),
            new Unfold(2),
            new Fold(2),
            new LayerNorm(1e-5),
            new SelfAttention(4),
            new Dropout(0.2),
            new Flatten(),
            new Resize(8, 8),
            new Softmax());

    private OpCatalog() {}

    public static List<Primitive> all() {
        return ALL;
    }

    /** The example of the operation called {@code key}. */
    public static Optional<Primitive> find(String key) {
        return ALL.stream().filter(op -> op.key().equals(key)).findFirst();
    }
}
