package depthwise.engine.kernel;

import depthwise.op.Conv2d;
import depthwise.op.Window;
import depthwise.tensor.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * Any convolution as products whose left-hand rows are the windows themselves, overlapping in memory: channels last, a
 * window's row is one run of numbers, so nothing is unrolled. Where windows reach over the edge, the rows around a
 * block are first copied with their zeros.
 */
final class WindowKernel implements LineKernel {
    /** Numbers of copied input that stay near. */
    private static final int NEAR = 48_000;

    /** Blocks of rows where the weights stay near; others are read once for each, so they get as few as can be. */
    private static final int ROW_BLOCKS = 8;

    private final Window window;
    private final Shape.Maps in;
    private final Shape.Maps out;
    private final int groups;
    private final Product[] products;
    private final Finish finish;
    private final Lines lines;
    private final boolean padded;
    /** Input pixels in a row that windows read from: the input's own, or those of the padded copy. */
    private final int rowPixels;

    private final int rowBlock;
    private final int[] cuts;
    private final int narrow;
    private final long work;

    WindowKernel(Arithmetic arithmetic, Conv2d operation, Shape.Maps in, Shape.Maps out, PackedWeights w, Finish f) {
        this.window = operation.window();
        this.in = in;
        this.out = out;
        this.lines = Lines.of(window, in, out);
        this.groups = operation.groups();
        this.finish = f;
        this.narrow = Product.scratch(arithmetic);
        this.padded = overhangs(in.height(), out.height()) || overhangs(in.width(), out.width());
        this.rowPixels = padded ? (out.width() - 1) * window.stride() + window.kernel() : in.width();
        this.products = products(arithmetic, w);
        Columns columns = products[0].columns();
        int near = NEAR / (rowPixels * in.channels()) - window.kernel();
        int nearRows = Math.max(1, near / window.stride() + 1);
        int fairRows = (out.height() + ROW_BLOCKS - 1) / ROW_BLOCKS;
        boolean light = (long) products[0].terms() * columns.count <= Division.NEAR_WEIGHTS;
        this.rowBlock = Math.min(nearRows, light ? fairRows : out.height());
        int rowBlocks = (out.height() + rowBlock - 1) / rowBlock;
        this.cuts = columns.cuts(Math.max(1, Columns.BLOCKS / rowBlocks));
        this.work = operation.cost(List.of(in)).macs().value();
    }

    private boolean overhangs(int inSide, int outSide) {
        int before = window.before(inSide);
        return before > 0 || (outSide - 1) * window.stride() + window.kernel() > inSide;
    }

    private Product[] products(Arithmetic arithmetic, PackedWeights weights) {
        int k = window.kernel();
        int perGroup = in.channels() / groups;
        int[] taps = groups == 1 ? new int[k] : new int[k * k];
        for (int i = 0; i < taps.length; i++) {
            int row = groups == 1 ? i : i / k;
            int column = groups == 1 ? 0 : i % k;
            taps[i] = (row * rowPixels + column) * in.channels();
        }
        int run = groups == 1 ? k * in.channels() : perGroup;
        Columns columns = Columns.exact(out.channels() / groups, arithmetic.lanes());
        Product[] each = new Product[groups];
        for (int g = 0; g < groups; g++) {
            Panels panels = weights.panels(columns, g * columns.count, taps, run);
            each[g] = new Product(arithmetic, panels, finish);
        }
        return each;
    }

    @Override
    public int units() {
        return (out.height() + rowBlock - 1) / rowBlock * (cuts.length - 1);
    }

    /** The parts of one block of rows, which is copied for all of them. */
    @Override
    public int grain() {
        return cuts.length - 1;
    }

    @Override
    public boolean worthSharing() {
        return units() > 1 && work > Division.WORTH_SHARING;
    }

    @Override
    public int scratch() {
        return narrow + (padded ? inputRows(rowBlock) * rowPixels * in.channels() : 0);
    }

    private int inputRows(int outputRows) {
        return (outputRows - 1) * window.stride() + window.kernel();
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        int copied = -1;
        for (int unit = from; unit < to; unit++) {
            int block = unit / (cuts.length - 1);
            int row = block * rowBlock;
            int rows = Math.min(rowBlock, out.height() - row);
            if (padded && copied != block) {
                copy(inputs[0], row, rows, scratch.floats);
                copied = block;
            }
            int part = unit % (cuts.length - 1);
            multiply(inputs, output, row, rows, cuts[part], cuts[part + 1], scratch);
        }
    }

    @Override
    public Lines lines() {
        return lines;
    }

    @Override
    public int extraInputs() {
        return finish.inputs();
    }

    @Override
    public void lines(Span[] inputs, Span output, int top, int bottom, Scratch scratch) {
        for (int row = top; row < bottom; row += rowBlock) {
            int rows = Math.min(rowBlock, bottom - row);
            if (padded) {
                copy(inputs[0], row, rows, scratch.floats);
            }
            multiply(inputs, output, row, rows, 0, cuts[cuts.length - 1], scratch);
        }
    }

    /** The columns of some panels of {@code rows} lines from {@code row} on, which the copy begins with. */
    private void multiply(Span[] inputs, Span output, int row, int rows, int from, int to, Scratch scratch) {
        for (int i = row; i < row + rows; i++) {
            line(inputs, output, i, i - row, from, to, scratch);
        }
    }

    /** One row {@code i} of the output, the {@code k}-th of its block. */
    private void line(Span[] inputs, Span output, int i, int k, int from, int to, Scratch scratch) {
        int channels = in.channels();
        int step = window.stride() * channels;
        int rowFloats = window.stride() * rowPixels * channels;
        int first = i * out.width() * out.channels();
        for (int g = 0; g < groups; g++) {
            int n = first + g * products[g].columns().count;
            int m = g * (channels / groups);
            Rows left = padded
                    ? scratch.left.set(scratch.floats, narrow + k * rowFloats + m, step)
                    : scratch.left.set(inputs[0], i * rowFloats + m, step);
            Rows added = finish.residual(inputs, n, out.channels(), scratch.added);
            Rows result = scratch.result.set(output, n, out.channels());
            products[g].run(from, to, left, out.width(), result, added, scratch);
        }
    }

    private void copy(Span x, int row, int rows, float[] scratch) {
        int channels = in.channels();
        int top = lines.topOf(row);
        int left = Math.min(rowPixels, window.before(in.width()));
        int inside = Math.min(in.width(), rowPixels - left);
        for (int u = 0; u < inputRows(rows); u++) {
            int to = narrow + u * rowPixels * channels;
            int end = to + rowPixels * channels;
            int y = top + u;
            if (y < 0 || y >= in.height()) {
                Arrays.fill(scratch, to, end, 0);
                continue;
            }
            Arrays.fill(scratch, to, to + left * channels, 0);
            System.arraycopy(
                    x.data(), x.at() + y * in.width() * channels, scratch, to + left * channels, inside * channels);
            Arrays.fill(scratch, to + (left + inside) * channels, end, 0);
        }
    }
}
