package depthwise.bench;

import depthwise.op.Conv2d;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The two baselines of a pointwise convolution, MobileNet's commonest product: the plain loops that every fast kernel
 * is tested against, and EJML's matrix product.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProductBenchmark {
    /** Side of the maps, channels in, channels out: an expansion, a projection and the last one of V2. */
    @Param({"56,24,144", "14,384,64", "7,320,1280"})
    private String size;

    private Conv2d convolution;
    private Tensor input;
    private float[] weight;
    private FMatrixRMaj left;
    private FMatrixRMaj right;
    private FMatrixRMaj product;

    /** Fills maps and weights with the same numbers in every run. */
    @Setup
    public void fill() {
        String[] parts = size.split(",");
        int side = Integer.parseInt(parts[0]);
        int in = Integer.parseInt(parts[1]);
        int out = Integer.parseInt(parts[2]);
        Random random = new Random(17);
        convolution = Conv2d.pointwise(out);
        input = new Tensor(new Shape.Maps(in, side, side), gaussians(random, in * side * side));
        weight = gaussians(random, out * in);
        left = FMatrixRMaj.wrap(out, in, weight);
        right = FMatrixRMaj.wrap(in, side * side, input.data());
        product = new FMatrixRMaj(out, side * side);
    }

    @Benchmark
    public Tensor plainLoops() {
        return convolution.forward(List.of(input), name -> weight);
    }

    @Benchmark
    public FMatrixRMaj ejml() {
        CommonOps_FDRM.mult(left, right, product);
        return product;
    }

    private static float[] gaussians(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
