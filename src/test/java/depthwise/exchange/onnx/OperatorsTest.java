package depthwise.exchange.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.AveragePool;
import depthwise.op.BatchNorm;
import depthwise.op.ChannelShuffle;
import depthwise.op.Concat;
import depthwise.op.Conv2d;
import depthwise.op.Dropout;
import depthwise.op.Flatten;
import depthwise.op.Fold;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.LayerNorm;
import depthwise.op.Linear;
import depthwise.op.MaxPool;
import depthwise.op.Multiply;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import depthwise.op.PaddingMode;
import depthwise.op.ParameterSource;
import depthwise.op.Primitive;
import depthwise.op.Resize;
import depthwise.op.Samples;
import depthwise.op.SelfAttention;
import depthwise.op.Softmax;
import depthwise.op.Unfold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Every operation that has a translator, in any size, computes the same in another program: small tensors, this house's
 * loops as judge.
 */
class OperatorsTest {
    private static final int TRIES = 20;
    private static final String SEED = "20180113";
    private static final double TOLERANCE = 2e-5;

    private static Set<Class<?>> seen;

    private Graph.Builder graph;

    @BeforeContainer
    static void begin() {
        seen = new HashSet<>();
    }

    @BeforeTry
    void startAfresh() {
        graph = Graph.builder();
    }

    /** A new translator needs a property of its own here. */
    @AfterContainer
    static void everyTranslatorWasHeard() {
        assertThat(seen).containsAll(TranslatorCatalog.operatorSet17().kinds());
    }

    private String maps(int channels, int height, int width) {
        return graph.add("maps", new Input(channels, height, width));
    }

    private String otherMaps(int channels, int height, int width) {
        return graph.add("other", new Input(channels, height, width));
    }

    private String vector(int channels) {
        return graph.add("vector", new Flatten(), maps(channels, 1, 1));
    }

    /** Four sequences of {@code count} tokens. */
    private String tokens(int count, int channels) {
        return graph.add("tokens", new Unfold(2), maps(channels, 2, 2 * count));
    }

    private void agrees(Primitive operation, String... inputs) {
        Analysis analysis = Analysis.of(graph.build(graph.add("op", operation, inputs)));
        Assume.that(analysis.problems().isEmpty());
        analysis.operations().forEach(op -> seen.add(op.operation().getClass()));
        FlatOperation last = analysis.operation("op").orElseThrow();
        ParameterSource parameters = new Samples(1).parameters(operation, last.inputShapes());
        Agreement.ofLoops(analysis, name -> parameters.get(name.substring("op.".length())), TOLERANCE);
    }

    @Property(tries = 3 * TRIES, seed = SEED)
    void convolution(
            @ForAll @IntRange(min = 1, max = 4) int groups,
            @ForAll @IntRange(min = 1, max = 5) int in,
            @ForAll @IntRange(min = 1, max = 5) int out,
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 0, max = 3) int padding,
            @ForAll PaddingMode mode,
            @ForAll boolean bias,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width) {
        agrees(new Conv2d(groups * out, kernel, stride, padding, mode, groups, bias), maps(groups * in, height, width));
    }

    @Property(tries = TRIES, seed = SEED)
    void convolutionBeforeBatchNorms(
            @ForAll @IntRange(min = 1, max = 5) int channels,
            @ForAll @IntRange(min = 1, max = 3) int kernel,
            @ForAll boolean bias,
            @ForAll PaddingMode mode,
            @ForAll @IntRange(min = 0, max = 2) int norms) {
        String last = maps(3, 7, 6);
        last = graph.add("conv", new Conv2d(channels, kernel, 2, kernel / 2, mode, 1, bias), last);
        for (int i = 0; i < norms; i++) {
            last = graph.add("norm" + i, new BatchNorm(0.01), last);
        }
        Analysis analysis = Analysis.of(graph.build(last));
        Samples samples = new Samples(2);
        List<ParameterSource> sources = new ArrayList<>();
        for (FlatOperation op : analysis.operations()) {
            sources.add(samples.parameters(op.operation(), op.inputShapes()));
        }
        List<String> paths =
                analysis.operations().stream().map(FlatOperation::path).toList();
        Agreement.ofLoops(
                analysis,
                name -> sources.get(paths.indexOf(name.substring(0, name.indexOf('.'))))
                        .get(name.substring(name.indexOf('.') + 1)),
                TOLERANCE);
    }

    @Property(tries = TRIES, seed = SEED)
    void linearOnAVector(
            @ForAll @IntRange(min = 1, max = 40) int in,
            @ForAll @IntRange(min = 1, max = 40) int out,
            @ForAll boolean bias) {
        agrees(new Linear(out, bias), vector(in));
    }

    @Property(tries = TRIES, seed = SEED)
    void linearOnTokens(
            @ForAll @IntRange(min = 1, max = 9) int count,
            @ForAll @IntRange(min = 1, max = 20) int in,
            @ForAll @IntRange(min = 1, max = 20) int out,
            @ForAll boolean bias) {
        agrees(new Linear(out, bias), tokens(count, in));
    }

    @Property(tries = TRIES, seed = SEED)
    void attention(
            @ForAll @IntRange(min = 1, max = 9) int count,
            @ForAll @IntRange(min = 1, max = 4) int heads,
            @ForAll @IntRange(min = 1, max = 5) int each) {
        agrees(new SelfAttention(heads), tokens(count, 3 * heads * each));
    }

    @Property(tries = TRIES, seed = SEED)
    void batchNorm(
            @ForAll @IntRange(min = 1, max = 9) int channels,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 0, max = 9) int epsilon) {
        agrees(new BatchNorm(epsilon / 10.0), maps(channels, height, 3));
    }

    @Property(tries = TRIES, seed = SEED)
    void layerNorm(
            @ForAll @IntRange(min = 1, max = 9) int count,
            @ForAll @IntRange(min = 2, max = 30) int channels,
            @ForAll @IntRange(min = 1, max = 9) int epsilon) {
        agrees(new LayerNorm(epsilon / 10.0), tokens(count, channels));
    }

    @Property(tries = 3 * TRIES, seed = SEED)
    void activation(@ForAll Nonlinearity function, @ForAll @IntRange(min = 1, max = 9) int side) {
        agrees(new Activation(function), maps(3, side, 5));
    }

    @Property(tries = TRIES, seed = SEED)
    void softmax(@ForAll @IntRange(min = 1, max = 40) int channels) {
        agrees(new Softmax(), vector(channels));
    }

    @Property(tries = 2 * TRIES, seed = SEED)
    void averagePool(
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 0, max = 2) int padding,
            @ForAll PaddingMode mode,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width) {
        agrees(new AveragePool(kernel, stride, padding, mode), maps(2, height, width));
    }

    @Property(tries = 2 * TRIES, seed = SEED)
    void maxPool(
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 0, max = 2) int padding,
            @ForAll PaddingMode mode,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width) {
        agrees(new MaxPool(kernel, stride, padding, mode), maps(2, height, width));
    }

    @Property(tries = TRIES, seed = SEED)
    void globalAveragePool(
            @ForAll @IntRange(min = 1, max = 9) int channels,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width) {
        agrees(new GlobalAveragePool(), maps(channels, height, width));
    }

    @Property(tries = TRIES, seed = SEED)
    void resize(
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll @IntRange(min = 1, max = 15) int newHeight,
            @ForAll @IntRange(min = 1, max = 15) int newWidth) {
        agrees(new Resize(newHeight, newWidth), maps(2, height, width));
    }

    @Property(tries = TRIES, seed = SEED)
    void add(@ForAll @IntRange(min = 2, max = 4) int count, @ForAll @IntRange(min = 1, max = 9) int side) {
        List<String> inputs = new ArrayList<>(List.of(maps(2, side, 3), otherMaps(2, side, 3)));
        while (inputs.size() < count) {
            inputs.add(inputs.get(0));
        }
        agrees(new Add(), inputs.toArray(String[]::new));
    }

    @Property(tries = TRIES, seed = SEED)
    void multiply(
            @ForAll @IntRange(min = 1, max = 9) int channels,
            @ForAll @IntRange(min = 1, max = 9) int side,
            @ForAll boolean gate,
            @ForAll boolean gateFirst) {
        String maps = maps(channels, side, side);
        String other = gate ? otherMaps(channels, 1, 1) : otherMaps(channels, side, side);
        agrees(new Multiply(), gateFirst ? other : maps, gateFirst ? maps : other);
    }

    @Property(tries = TRIES, seed = SEED)
    void concat(
            @ForAll @IntRange(min = 1, max = 9) int first,
            @ForAll @IntRange(min = 1, max = 9) int second,
            @ForAll @IntRange(min = 1, max = 9) int side) {
        String maps = maps(first, side, 4);
        agrees(new Concat(), maps, otherMaps(second, side, 4), maps);
    }

    @Property(tries = TRIES, seed = SEED)
    void channelShuffle(
            @ForAll @IntRange(min = 1, max = 6) int groups,
            @ForAll @IntRange(min = 1, max = 6) int each,
            @ForAll @IntRange(min = 1, max = 5) int side) {
        agrees(new ChannelShuffle(groups), maps(groups * each, side, 2));
    }

    @Property(tries = TRIES, seed = SEED)
    void unfold(
            @ForAll @IntRange(min = 1, max = 4) int patch,
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll @IntRange(min = 1, max = 4) int columns,
            @ForAll @IntRange(min = 1, max = 6) int channels) {
        agrees(new Unfold(patch), maps(channels, patch * rows, patch * columns));
    }

    /** Tokens of other maps than those whose size they take, and more channels. */
    @Property(tries = TRIES, seed = SEED)
    void fold(
            @ForAll @IntRange(min = 1, max = 4) int patch,
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll @IntRange(min = 1, max = 4) int columns,
            @ForAll @IntRange(min = 1, max = 6) int channels) {
        String tokens = graph.add("tokens", new Unfold(patch), otherMaps(channels + 1, patch * columns, patch * rows));
        agrees(new Fold(patch), tokens, maps(channels, patch * rows, patch * columns));
    }

    @Property(tries = TRIES, seed = SEED)
    void flatten(
            @ForAll @IntRange(min = 1, max = 6) int channels,
            @ForAll @IntRange(min = 1, max = 6) int height,
            @ForAll @IntRange(min = 1, max = 6) int width) {
        agrees(new Flatten(), maps(channels, height, width));
    }

    @Property(tries = 3, seed = SEED)
    void dropout(@ForAll @IntRange(min = 0, max = 10) int tenths) {
        agrees(new Dropout(tenths / 10.0), vector(7));
    }

    @Property(tries = 3, seed = SEED)
    void output(@ForAll boolean tokens) {
        agrees(new Output(), tokens ? tokens(3, 4) : vector(7));
    }
}
