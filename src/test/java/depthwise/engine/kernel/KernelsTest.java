package depthwise.engine.kernel;

import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.AveragePool;
import depthwise.op.BatchNorm;
import depthwise.op.ChannelShuffle;
import depthwise.op.Concat;
import depthwise.op.Conv2d;
import depthwise.op.Flatten;
import depthwise.op.Fold;
import depthwise.op.GlobalAveragePool;
import depthwise.op.LayerNorm;
import depthwise.op.Linear;
import depthwise.op.MaxPool;
import depthwise.op.Multiply;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.op.Resize;
import depthwise.op.SelfAttention;
import depthwise.op.Unfold;
import depthwise.op.Window;
import depthwise.tensor.Shape;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every kernel, on vectors and in plain Java, against the plain loops of its operation, over odd sizes. */
class KernelsTest {
    private static Shape.Maps maps(int channels, int height, int width) {
        return new Shape.Maps(channels, height, width);
    }

    @Property(tries = 150)
    void convolutions(
            @ForAll @IntRange(min = 1, max = 70) int in,
            @ForAll @IntRange(min = 1, max = 70) int out,
            @ForAll @IntRange(min = 1, max = 13) int height,
            @ForAll @IntRange(min = 1, max = 19) int width,
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 0, max = 3) int padding,
            @ForAll PaddingMode mode,
            @ForAll boolean bias,
            @ForAll long seed) {
        assumeFits(new Window(kernel, stride, padding, mode), height, width);
        Conv2d conv = new Conv2d(out, kernel, stride, padding, mode, 1, bias);
        new KernelCheck(seed).check(conv, maps(in, height, width));
    }

    @Property(tries = 80)
    void pointwiseConvolutionsAsLargeAsInNetworks(
            @ForAll @IntRange(min = 1, max = 300) int in,
            @ForAll @IntRange(min = 1, max = 300) int out,
            @ForAll @IntRange(min = 1, max = 11) int height,
            @ForAll @IntRange(min = 1, max = 23) int width,
            @ForAll long seed) {
        new KernelCheck(seed).check(Conv2d.pointwise(out), maps(in, height, width));
    }

    @Property(tries = 100)
    void groupedConvolutions(
            @ForAll @IntRange(min = 1, max = 6) int groups,
            @ForAll @IntRange(min = 1, max = 20) int inEach,
            @ForAll @IntRange(min = 1, max = 40) int outEach,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll @IntRange(min = 1, max = 4) int kernel,
            @ForAll @IntRange(min = 1, max = 2) int stride,
            @ForAll @IntRange(min = 0, max = 2) int padding,
            @ForAll PaddingMode mode,
            @ForAll long seed) {
        assumeFits(new Window(kernel, stride, padding, mode), height, width);
        Conv2d conv = new Conv2d(groups * outEach, kernel, stride, padding, mode, groups, true);
        new KernelCheck(seed).check(conv, maps(groups * inEach, height, width));
    }

    @Property(tries = 150)
    void depthwiseConvolutions(
            @ForAll @IntRange(min = 2, max = 90) int channels,
            @ForAll @IntRange(min = 1, max = 15) int height,
            @ForAll @IntRange(min = 1, max = 21) int width,
            @ForAll @IntRange(min = 1, max = 7) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 0, max = 4) int padding,
            @ForAll PaddingMode mode,
            @ForAll boolean bias,
            @ForAll long seed) {
        assumeFits(new Window(kernel, stride, padding, mode), height, width);
        Conv2d conv = new Conv2d(channels, kernel, stride, padding, mode, channels, bias);
        new KernelCheck(seed).check(conv, maps(channels, height, width));
    }

    /** Those that slide: whole windows and rows of them, with each column left and right inside or out. */
    @Property(tries = 200)
    void depthwiseWindowsOfTheFamily(
            @ForAll @IntRange(min = 8, max = 70) int channels,
            @ForAll @IntRange(min = 1, max = 12) int height,
            @ForAll @IntRange(min = 2, max = 14) int width,
            @ForAll boolean large,
            @ForAll @IntRange(min = 1, max = 2) int stride,
            @ForAll @IntRange(min = 0, max = 2) int padding,
            @ForAll PaddingMode mode,
            @ForAll long seed) {
        int kernel = large ? 5 : 3;
        assumeFits(new Window(kernel, stride, padding, mode), height, width);
        Conv2d conv = new Conv2d(channels, kernel, stride, padding, mode, channels, true);
        new KernelCheck(seed).check(conv, maps(channels, height, width));
    }

    @Property(tries = 60)
    void linearLayers(
            @ForAll @IntRange(min = 1, max = 200) int in,
            @ForAll @IntRange(min = 1, max = 200) int out,
            @ForAll @IntRange(min = 1, max = 4) int sequences,
            @ForAll @IntRange(min = 1, max = 30) int tokens,
            @ForAll boolean bias,
            @ForAll long seed) {
        KernelCheck check = new KernelCheck(seed);
        check.check(new Linear(out, bias), new Shape.Tokens(sequences, tokens, in));
        check.check(new Linear(out, bias), new Shape.Vector(in));
    }

    @Property(tries = 60)
    void attention(
            @ForAll @IntRange(min = 1, max = 5) int heads,
            @ForAll @IntRange(min = 1, max = 40) int each,
            @ForAll @IntRange(min = 1, max = 4) int sequences,
            @ForAll @IntRange(min = 1, max = 50) int tokens,
            @ForAll long seed) {
        new KernelCheck(seed).check(new SelfAttention(heads), new Shape.Tokens(sequences, tokens, 3 * heads * each));
    }

    @Property(tries = 60)
    void poolings(
            @ForAll @IntRange(min = 1, max = 40) int channels,
            @ForAll @IntRange(min = 1, max = 12) int height,
            @ForAll @IntRange(min = 1, max = 12) int width,
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 0, max = 2) int padding,
            @ForAll PaddingMode mode,
            @ForAll long seed) {
        Assume.that(2 * padding <= kernel);
        assumeFits(new Window(kernel, stride, padding, mode), height, width);
        KernelCheck check = new KernelCheck(seed);
        check.check(new AveragePool(kernel, stride, padding, mode), maps(channels, height, width));
        check.check(new MaxPool(kernel, stride, padding, mode), maps(channels, height, width));
    }

    @Property(tries = 40)
    void globalPooling(
            @ForAll @IntRange(min = 1, max = 200) int channels,
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll long seed) {
        new KernelCheck(seed).check(new GlobalAveragePool(), maps(channels, height, width));
    }

    @Property(tries = 80)
    void elementwise(
            @ForAll Nonlinearity function,
            @ForAll @IntRange(min = 1, max = 90) int channels,
            @ForAll @IntRange(min = 1, max = 17) int height,
            @ForAll @IntRange(min = 1, max = 17) int width,
            @ForAll long seed) {
        KernelCheck check = new KernelCheck(seed);
        Shape.Maps shape = maps(channels, height, width);
        check.check(new Activation(function), shape);
        check.check(new BatchNorm(1e-3), shape);
        check.check(new Add(), shape, shape);
        check.check(new Add(), shape, shape, shape);
        check.check(new Multiply(), shape, shape);
        check.check(new Multiply(), shape, maps(channels, 1, 1));
        check.check(new Multiply(), maps(channels, 1, 1), shape);
    }

    @Property(tries = 60)
    void rearrangements(
            @ForAll @IntRange(min = 1, max = 40) int channels,
            @ForAll @IntRange(min = 1, max = 6) int down,
            @ForAll @IntRange(min = 1, max = 6) int across,
            @ForAll @IntRange(min = 1, max = 3) int patch,
            @ForAll @IntRange(min = 1, max = 15) int other,
            @ForAll long seed) {
        KernelCheck check = new KernelCheck(seed);
        Shape.Maps shape = maps(channels, down * patch, across * patch);
        Shape.Tokens tokens = new Shape.Tokens(patch * patch, down * across, channels);
        check.check(new Unfold(patch), shape);
        check.check(new Fold(patch), tokens, maps(3, down * patch, across * patch));
        check.check(new Resize(other, across + 1), shape);
        check.check(new Flatten(), shape);
        check.check(new Concat(), shape, maps(other, down * patch, across * patch), shape);
        check.check(new ChannelShuffle(patch), maps(channels * patch, down, across));
    }

    @Property(tries = 40)
    void layerNorms(
            @ForAll @IntRange(min = 2, max = 250) int channels,
            @ForAll @IntRange(min = 1, max = 4) int sequences,
            @ForAll @IntRange(min = 1, max = 20) int tokens,
            @ForAll long seed) {
        new KernelCheck(seed).check(new LayerNorm(1e-5), new Shape.Tokens(sequences, tokens, channels));
    }

    private static void assumeFits(Window window, int height, int width) {
        Assume.that(window.out(height) >= 1 && window.out(width) >= 1);
    }
}
