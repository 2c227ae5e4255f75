package depthwise.engine.kernel;

import depthwise.op.ChannelShuffle;
import depthwise.op.Concat;
import depthwise.op.Flatten;
import depthwise.op.Fold;
import depthwise.op.Resize;
import depthwise.op.Unfold;
import depthwise.tensor.Shape;

/** The kernels that move numbers about: channels last, most of them move whole pixels. */
final class Rearrangement {
    private Rearrangement() {}

    static Kernel concat(Concat operation, Site site) {
        Shape.Maps out = (Shape.Maps) site.output();
        int[] channels = site.inputs().stream().mapToInt(Shape::channels).toArray();
        return new RowKernel(out.height() * out.width(), out.channels(), (x, y, pixel) -> {
            int to = y.at() + pixel * out.channels();
            for (int i = 0; i < channels.length; i++) {
                System.arraycopy(x[i].data(), x[i].at() + pixel * channels[i], y.data(), to, channels[i]);
                to += channels[i];
            }
        });
    }

    static Kernel shuffle(ChannelShuffle operation, Site site) {
        Shape.Maps out = (Shape.Maps) site.output();
        int groups = operation.groups();
        int each = out.channels() / groups;
        return new RowKernel(out.height() * out.width(), out.channels(), (x, y, pixel) -> {
            int from = x[0].at() + pixel * out.channels();
            int to = y.at() + pixel * out.channels();
            for (int c = 0; c < out.channels(); c++) {
                y.data()[to + c % each * groups + c / each] = x[0].data()[from + c];
            }
        });
    }

    static Kernel unfold(Unfold operation, Site site) {
        Shape.Maps in = (Shape.Maps) site.inputs().get(0);
        int[] tokens = tokens(in, operation.patch());
        return new RowKernel(tokens.length, in.channels(), (x, y, pixel) -> {
            int from = x[0].at() + pixel * in.channels();
            System.arraycopy(x[0].data(), from, y.data(), y.at() + tokens[pixel] * in.channels(), in.channels());
        });
    }

    static Kernel fold(Fold operation, Site site) {
        Shape.Maps out = (Shape.Maps) site.output();
        int[] tokens = tokens(out, operation.patch());
        return new RowKernel(tokens.length, out.channels(), (x, y, pixel) -> {
            int from = x[0].at() + tokens[pixel] * out.channels();
            System.arraycopy(x[0].data(), from, y.data(), y.at() + pixel * out.channels(), out.channels());
        });
    }

    /** The token that each pixel of {@code maps} becomes, counted through all sequences. */
    private static int[] tokens(Shape.Maps maps, int patch) {
        int across = maps.width() / patch;
        int patches = maps.height() / patch * across;
        int[] tokens = new int[maps.height() * maps.width()];
        for (int row = 0; row < maps.height(); row++) {
            for (int column = 0; column < maps.width(); column++) {
                int place = row % patch * patch + column % patch;
                int number = row / patch * across + column / patch;
                tokens[row * maps.width() + column] = place * patches + number;
            }
        }
        return tokens;
    }

    static Kernel flatten(Flatten operation, Site site) {
        Shape in = site.inputs().get(0);
        int count = Math.toIntExact(in.elements());
        return new RowKernel(1, count, (x, y, row) -> Layout.channelFirst(in, x[0], y));
    }

    static Kernel resize(Resize operation, Site site) {
        Shape.Maps in = (Shape.Maps) site.inputs().get(0);
        Shape.Maps out = (Shape.Maps) site.output();
        return new RowKernel(out.height() * out.width(), 4 * out.channels(), (x, y, pixel) -> {
            double row = Resize.source(pixel / out.width(), in.height(), out.height());
            double column = Resize.source(pixel % out.width(), in.width(), out.width());
            blend(in, x[0], row, column, y.data(), y.at() + pixel * out.channels());
        });
    }

    private static void blend(Shape.Maps in, Span from, double row, double column, float[] y, int to) {
        int c = in.channels();
        int top = (int) row;
        int left = (int) column;
        int down = top + 1 < in.height() ? in.width() * c : 0;
        int right = left + 1 < in.width() ? c : 0;
        float v = (float) (row - top);
        float u = (float) (column - left);
        float[] x = from.data();
        int at = from.at() + (top * in.width() + left) * c;
        for (int i = 0; i < c; i++) {
            float above = x[at + i] * (1 - u) + x[at + right + i] * u;
            float below = x[at + down + i] * (1 - u) + x[at + down + right + i] * u;
            y[to + i] = above * (1 - v) + below * v;
        }
    }
}
