package depthwise.engine.kernel;

import depthwise.op.Affine;
import depthwise.op.Conv2d;
import depthwise.op.Linear;
import java.util.Optional;

/**
 * The weights of a convolution or linear layer with the scale and shift behind it folded in, in double precision: w' =
 * scale · w and b' = scale · b + shift.
 */
final class FoldedWeights {
    private final float[] weight;
    private final Optional<float[]> bias;
    private final Optional<Affine> affine;
    private final int places;
    private final Shelf shelf;

    private FoldedWeights(Site site, boolean biased, Optional<Affine> affine, int places, Shelf shelf) {
        this.weight = site.parameters().get("weight");
        this.bias = biased ? Optional.of(site.parameters().get("bias")) : Optional.empty();
        this.affine = affine;
        this.places = places;
        this.shelf = shelf;
    }

    static FoldedWeights of(Conv2d operation, Site site, Epilogue epilogue, Shelf shelf) {
        int places = operation.kernel() * operation.kernel();
        return new FoldedWeights(site, operation.bias(), epilogue.affine(), places, shelf);
    }

    static FoldedWeights of(Linear operation, Site site, Epilogue epilogue, Shelf shelf) {
        return new FoldedWeights(site, operation.bias(), epilogue.affine(), 1, shelf);
    }

    /**
     * Packs the outputs from {@code first} on, as many as {@code columns} holds. Terms go through the window's places
     * and, at each, through the input channels.
     */
    Panels panels(Columns columns, int first, int[] taps, int run) {
        Span room = shelf.room(Panels.floats(columns, taps.length * run));
        Panels panels = new Panels(room.data(), room.at(), columns, taps, run);
        int inputs = panels.terms() / places;
        for (int v = 0; v < columns.starts.length; v++) {
            int filled = Math.min(columns.lanes, columns.count - columns.starts[v]);
            for (int lane = 0; lane < filled; lane++) {
                int n = first + columns.starts[v] + lane;
                int to = panels.vectorAt(v) + lane;
                panels.data[to] = (float) shift(n);
                column(n, inputs, panels.data, to + panels.width(v), panels.width(v));
            }
        }
        return panels;
    }

    /** Scatters the weights of output {@code n} over {@code to} (modified), {@code step} apart. */
    private void column(int n, int inputs, float[] to, int at, int step) {
        double factor = scale(n);
        int next = at;
        for (int place = 0; place < places; place++) {
            int from = n * inputs * places + place;
            for (int m = 0; m < inputs; m++) {
                to[next] = (float) (factor * weight[from + m * places]);
                next += step;
            }
        }
    }

    /** Packs the weights of a depthwise convolution. */
    Taps taps(int kernel) {
        int channels = weight.length / places;
        Span room = shelf.room(channels * (places + 1));
        for (int c = 0; c < channels; c++) {
            room.data()[room.at() + c] = (float) shift(c);
            column(c, 1, room.data(), room.at() + channels + c, channels);
        }
        return new Taps(room.data(), room.at(), kernel, channels);
    }

    private double scale(int channel) {
        return affine.map(a -> a.scale(channel)).orElse(1.0);
    }

    private double shift(int channel) {
        double b = bias.map(values -> (double) values[channel]).orElse(0.0);
        return affine.map(a -> a.scale(channel) * b + a.shift(channel)).orElse(b);
    }
}
