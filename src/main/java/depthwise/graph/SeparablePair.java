package depthwise.graph;

import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.Formula;
import depthwise.op.Formula.Factor;
import depthwise.op.Letter;
import depthwise.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A depthwise convolution whose filtered maps a 1×1 convolution then mixes: what MobileNets put in a standard
 * convolution's place. Norms, activations and gates may stand between the two, since they keep the shape. The pair
 * costs D_K²·M·D_F² + M·N·D_F², which is 1/N + 1/D_K² of the standard convolution's D_K²·M·N·D_F². MobileNetV1 paper,
 * section 3.1.
 *
 * @param depthwise the filter, (M, H, W) to (M, D_F, D_F)
 * @param pointwise the mixer, (M, D_F, D_F) to (N, D_F, D_F)
 */
public record SeparablePair(FlatOperation depthwise, FlatOperation pointwise) {

    /** The first pair inside the block at {@code path}. */
    public static Optional<SeparablePair> under(Analysis analysis, String path) {
        return allUnder(analysis, path).stream().findFirst();
    }

    /** Every pair whose both halves stand inside the block at {@code path}, in the order in which they run. */
    public static List<SeparablePair> allUnder(Analysis analysis, String path) {
        Map<String, FlatOperation> inside = new LinkedHashMap<>();
        for (FlatOperation operation : analysis.inside(path)) {
            inside.put(operation.path(), operation);
        }
        List<SeparablePair> pairs = new ArrayList<>();
        for (FlatOperation mixer : inside.values()) {
            if (isPointwise(mixer)) {
                filterBefore(mixer, inside).ifPresent(filter -> pairs.add(new SeparablePair(filter, mixer)));
            }
        }
        return pairs;
    }

    private static Optional<FlatOperation> filterBefore(FlatOperation mixer, Map<String, FlatOperation> inside) {
        FlatOperation at = inside.get(mixer.inputs().get(0));
        while (at != null && !isDepthwise(at)) {
            at = keepsShape(at) ? inside.get(at.inputs().get(0)) : null;
        }
        return Optional.ofNullable(at);
    }

    /** Whether it changes numbers one by one: nothing that mixes channels or joins another branch. */
    private static boolean keepsShape(FlatOperation operation) {
        return operation.cost().macs().terms().isEmpty()
                && operation.operation().category() != Category.JOIN
                && operation.inputShapes().get(0).equals(operation.shape());
    }

    private static boolean isPointwise(FlatOperation operation) {
        return operation.operation() instanceof Conv2d conv
                && conv.kernel() == 1
                && conv.stride() == 1
                && conv.padding() == 0
                && conv.groups() == 1;
    }

    private static boolean isDepthwise(FlatOperation operation) {
        return operation.operation() instanceof Conv2d conv
                && conv.isDepthwise()
                && operation.inputShapes().get(0).channels() == conv.outChannels();
    }

    /** D_K, the side of the window. */
    public int kernel() {
        return ((Conv2d) depthwise.operation()).kernel();
    }

    /** M, the channels that are filtered. */
    public int inChannels() {
        return depthwise.shape().channels();
    }

    /** N, the channels that come out. */
    public int outChannels() {
        return pointwise.shape().channels();
    }

    /** D_K²·M·D_F² + M·N·D_F²: the multiply-adds of both halves. */
    public Formula cost() {
        return depthwise.cost().macs().plus(pointwise.cost().macs());
    }

    /** D_K²·M·N·D_F²: the multiply-adds of the standard convolution with the same window, stride and channels. */
    public Formula standard() {
        List<Factor> factors = new ArrayList<>();
        if (kernel() > 1) {
            factors.add(Factor.squared(Letter.KERNEL, kernel()));
        }
        factors.add(Factor.of(Letter.INPUT, inChannels()));
        factors.add(Factor.of(Letter.OUTPUT, outChannels()));
        factors.addAll(Formula.area((Shape.Maps) depthwise.shape()));
        return Formula.product(factors.toArray(Factor[]::new));
    }

    /** The pair's cost over the standard convolution's, 1/N + 1/D_K². */
    public double ratio() {
        return (double) cost().value() / standard().value();
    }
}
