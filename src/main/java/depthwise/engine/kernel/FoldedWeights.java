package depthwise.engine.kernel;

import depthwise.op.Affine;
import depthwise.op.Conv2d;
import depthwise.op.Linear;
import depthwise.op.ParameterSource;
import java.util.Optional;

/**
 * The weights of a convolution or linear layer with the scale and shift behind it folded in, in double precision: w' =
 * scale · w and b' = scale · b + shift.
 *
 * @param parameters the layer's own; equal ones hold the very same arrays
 * @param biased whether a bias is among them
 * @param affine scale and shift of each output
 * @param places how many places the window has
 */
record FoldedWeights(ParameterSource parameters, boolean biased, Optional<Affine> affine, int places) {
    static FoldedWeights of(Conv2d operation, Site site, Epilogue epilogue) {
        int places = operation.kernel() * operation.kernel();
        return new FoldedWeights(site.parameters(), operation.bias(), epilogue.affine(), places);
    }

    static FoldedWeights of(Linear operation, Site site, Epilogue epilogue) {
        return new FoldedWeights(site.parameters(), operation.bias(), epilogue.affine(), 1);
    }

    /** Scatters the weights of output {@code n}, place by place, over {@code to} (modified), {@code step} apart. */
    void scatter(int n, int inputs, float[] to, int at, int step) {
        float[] weight = parameters.get("weight");
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

    private double scale(int channel) {
        return affine.map(a -> a.scale(channel)).orElse(1.0);
    }

    /** The folded bias of output {@code channel}. */
    double shift(int channel) {
        double b = biased ? parameters.get("bias")[channel] : 0;
        return affine.map(a -> a.scale(channel) * b + a.shift(channel)).orElse(b);
    }
}
