package depthwise.bench;

import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.image.Probe;
import depthwise.tensor.Tensor;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How near each layer comes to what the machine could do: for every operation that takes time its best milliseconds of
 * many runs, the multiplications and additions a nanosecond, and the share of the machine's peak. Arguments: a model's
 * name and a number of threads.
 */
public final class Roofline {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 101;
    private static final double NANOS_PER_MILLI = 1e6;

    private record Line(FlatOperation operation, double millis) {
        double gigaflops() {
            double products = operation.cost().macs().value()
                    + operation.cost().attentionMacs().value();
            return 2 * products / (millis * NANOS_PER_MILLI);
        }
    }

    private Roofline() {}

    public static void main(String[] arguments) {
        Architecture architecture = Zoo.find(arguments[0]).orElseThrow();
        Configuration size = architecture.defaults();
        Analysis analysis = Analysis.of(architecture.build(size));
        int threads = Integer.parseInt(arguments[1]);
        try (Engine engine = new Engine(threads, KernelRegistry.fast())) {
            Plan plan = engine.compile(analysis, new UntrainedWeights(1).fit(analysis.operations()));
            print(measure(engine, plan, Probe.tensor(size.height(), size.width())), threads * MachinePeak.gigaflops());
        }
    }

    private static List<Line> measure(Engine engine, Plan plan, Tensor probe) {
        List<FlatOperation> operations = plan.analysis().operations();
        double[][] times = new double[operations.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            try (Trace trace = engine.run(plan, probe, RunListener.none())) {
                for (int i = 0; round >= 0 && i < times.length; i++) {
                    times[i][round] = trace.milliseconds(operations.get(i).path());
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            Arrays.sort(times[i]);
            lines.add(new Line(operations.get(i), times[i][0]));
        }
        lines.removeIf(line -> line.millis == 0);
        return lines;
    }

    private static void print(List<Line> lines, double peak) {
        double sum = lines.stream().mapToDouble(Line::millis).sum();
        System.out.printf(Locale.ROOT, "%8s %6s %8s %5s%n", "ms", "%", "GFLOP/s", "peak");
        lines.sort(Comparator.comparingDouble(Line::millis).reversed());
        for (Line line : lines) {
            System.out.printf(
                    Locale.ROOT,
                    "%8.3f %5.1f%% %8.1f %4.0f%% %s %s %s → %s%n",
                    line.millis,
                    100 * line.millis / sum,
                    line.gigaflops(),
                    100 * line.gigaflops() / peak,
                    line.operation.path(),
                    line.operation.operation(),
                    line.operation.inputShapes(),
                    line.operation.shape());
        }
        System.out.printf(Locale.ROOT, "%8.3f ms in all; the machine's peak is %.0f GFLOP/s%n", sum, peak);
    }
}
