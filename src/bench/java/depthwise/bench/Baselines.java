package depthwise.bench;

import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.RunListener;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Conv2d;
import depthwise.op.Input;
import depthwise.tensor.Tensor;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.Weights;
import java.util.List;
import java.util.Locale;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/**
 * A pointwise convolution, MobileNet's commonest product, in three ways on one thread: the plain loops that every fast
 * kernel is tested against, EJML's matrix product, and the engine with all that a run takes.
 */
final class Baselines {
    private static final int SECONDS = 1;
    private static final int WARM_UP = 20;
    private static final double NANOS_PER_SECOND = 1e9;
    /** Side of the maps, channels in, channels out: an expansion, a projection and the last one of V2. */
    private static final int[][] SIZES = {{56, 24, 144}, {14, 384, 64}, {7, 320, 1280}};

    void print() {
        System.out.printf(
                "%nOne pointwise convolution, one thread, GFLOP/s%n%-24s %12s %8s %8s%n",
                "size", "plain loops", "EJML", "engine");
        for (int[] size : SIZES) {
            print(size[0], size[1], size[2]);
        }
    }

    private static void print(int side, int in, int out) {
        Conv2d convolution = Conv2d.pointwise(out);
        Graph.Builder builder = Graph.builder();
        builder.add("input", new Input(in, side, side));
        Analysis analysis = Analysis.of(builder.build(builder.add("conv", convolution, "input")));
        Weights weights = new UntrainedWeights(UntrainedWeights.USUAL_SEED).fit(analysis.operations());
        float[] weight = weights.get("conv.weight");
        Tensor input = Tensor.zeros(analysis.operations().get(0).shape());
        for (int i = 0; i < input.data().length; i++) {
            input.data()[i] = (float) Math.sin(i);
        }
        FMatrixRMaj left = FMatrixRMaj.wrap(out, in, weight);
        FMatrixRMaj right = FMatrixRMaj.wrap(in, side * side, input.data());
        FMatrixRMaj product = new FMatrixRMaj(out, side * side);
        long flops = 2L * side * side * in * out;
        double plain = speed(flops, () -> convolution.forward(List.of(input), name -> weight));
        double ejml = speed(flops, () -> CommonOps_FDRM.mult(left, right, product));
        double ours;
        try (Engine engine = new Engine(1)) {
            engine.warmed().toCompletableFuture().join();
            Plan plan = engine.compile(analysis, weights);
            ours = speed(
                    flops, () -> engine.run(plan, input, RunListener.none()).close());
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s %12.1f %8.1f %8.1f%n",
                side + "×" + side + ", " + in + " to " + out,
                plain,
                ejml,
                ours);
    }

    /** Floating-point operations a nanosecond, by the median of a second's calls. */
    private static double speed(long flops, Runnable call) {
        Stopwatch watch = new Stopwatch();
        long begin = System.nanoTime();
        for (int i = -WARM_UP; i < 1 || System.nanoTime() - begin < SECONDS * NANOS_PER_SECOND; i++) {
            long start = System.nanoTime();
            call.run();
            if (i >= 0) {
                watch.add(System.nanoTime() - start);
            }
        }
        return flops / 1e6 / watch.median();
    }
}
