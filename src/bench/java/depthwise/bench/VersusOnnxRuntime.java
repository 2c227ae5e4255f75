package depthwise.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.image.Probe;
import depthwise.op.PaddingMode;
import depthwise.tensor.Tensor;
import depthwise.weights.WeightsFile;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * The engine, with its trace, and ONNX Runtime, which keeps nothing, on the same network in the same process, turn by
 * turn; prints both medians and their ratio. Arguments: a model's name, its ONNX file, its safetensors file, classes,
 * padding (SYMMETRIC or SAME), threads.
 */
public final class VersusOnnxRuntime implements AutoCloseable {
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 200;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Tensor probe;
    private final Engine engine;
    private final Plan plan;
    private final OrtSession session;
    private final OnnxTensor input;

    private VersusOnnxRuntime(Analysis analysis, Configuration size, Path onnx, Path weights, int threads)
            throws OrtException {
        probe = Probe.tensor(size.height(), size.width());
        engine = new Engine(threads, KernelRegistry.fast());
        plan = engine.compile(analysis, WeightsFile.open(weights).fit(analysis.operations()));
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        options.setIntraOpNumThreads(threads);
        session = environment.createSession(onnx.toString(), options);
        long[] shape = {1, 3, size.height(), size.width()};
        input = OnnxTensor.createTensor(environment, FloatBuffer.wrap(probe.data()), shape);
    }

    public static void main(String[] arguments) throws OrtException {
        Architecture architecture = Zoo.find(arguments[0]).orElseThrow();
        Configuration size = architecture
                .defaults()
                .withClasses(Integer.parseInt(arguments[3]))
                .withPadding(PaddingMode.valueOf(arguments[4]));
        Analysis analysis = Analysis.of(architecture.build(size));
        int threads = Integer.parseInt(arguments[5]);
        Path onnx = Path.of(arguments[1]);
        try (VersusOnnxRuntime race = new VersusOnnxRuntime(analysis, size, onnx, Path.of(arguments[2]), threads)) {
            race.run(arguments[0], threads);
        }
    }

    private void run(String model, int threads) throws OrtException {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        float difference = 0;
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Trace trace = engine.run(plan, probe, RunListener.none());
            long between = System.nanoTime();
            OrtSession.Result result =
                    session.run(Map.of(session.getInputNames().iterator().next(), input));
            long end = System.nanoTime();
            difference = Math.max(difference, difference(trace.output().data(), (float[][])
                    result.get(0).getValue()));
            trace.close();
            result.close();
            if (i >= 0) {
                ours[i] = (between - start) / NANOS_PER_MILLI;
                theirs[i] = (end - between) / NANOS_PER_MILLI;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double mine = ours[ROUNDS / 2];
        double other = theirs[ROUNDS / 2];
        System.out.printf(
                "%s, %d threads: %.2f ms, ONNX Runtime %.2f ms, ratio %.2f (best %.2f and %.2f); logits differ by %.1e%n",
                model, threads, mine, other, mine / other, ours[0], theirs[0], difference);
    }

    private static float difference(float[] ours, float[][] theirs) {
        float difference = 0;
        for (int i = 0; i < ours.length; i++) {
            difference = Math.max(difference, Math.abs(ours[i] - theirs[0][i]));
        }
        return difference;
    }

    @Override
    public void close() throws OrtException {
        engine.close();
        input.close();
        session.close();
    }
}
