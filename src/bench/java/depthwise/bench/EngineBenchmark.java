package depthwise.bench;

import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.image.Probe;
import depthwise.tensor.Tensor;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.Weights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Whole networks at their papers' sizes, a trace of every operation included; and compiling them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {
    @Param({
        "mobilenet-v1",
        "mobilenet-v2",
        "mobilenet-v3-large",
        "mobilenet-v3-small",
        "mobilevit-xxs",
        "mobilevit-xs",
        "mobilevit-s"
    })
    private String model;

    @Param({"1", "2"})
    private int threads;

    private Analysis analysis;
    private Weights weights;
    private Engine engine;
    private Plan plan;
    private Tensor probe;

    /** Compiles the model once. */
    @Setup
    public void compile() {
        Architecture architecture = Zoo.find(model).orElseThrow();
        analysis = Analysis.of(architecture.build(architecture.defaults()));
        weights = new UntrainedWeights(1).fit(analysis.operations());
        engine = new Engine(threads);
        plan = engine.compile(analysis, weights);
        probe = Probe.tensor(
                architecture.defaults().height(), architecture.defaults().width());
    }

    /** One picture; the trace is closed, as a view does that shows the next one. */
    @Benchmark
    public double run() {
        try (Trace trace = engine.run(plan, probe, RunListener.none())) {
            return trace.times().totalMilliseconds();
        }
    }

    /** From weights to a plan. */
    @Benchmark
    public Plan plan() {
        return engine.compile(analysis, weights);
    }

    @TearDown
    public void close() {
        engine.close();
    }
}
