package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Add;
import depthwise.op.Conv2d;
import depthwise.op.Input;
import depthwise.op.Output;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.weights.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    private static final double TOLERANCE = 2e-5;

    static List<Analysis> networks() {
        return List.of(Networks.convolutional(), Networks.transformer());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyOperationAgreesWithItsPlainLoops(Analysis analysis) {
        Weights weights = Oracle.weights(analysis, 1);
        try (Engine engine = new Engine(2)) {
            Plan plan = engine.compile(analysis, weights);
            for (long seed = 0; seed < 3; seed++) {
                Tensor picture = Oracle.picture(analysis.operations().get(0).shape(), seed);
                Trace trace = engine.run(plan, picture, RunListener.none());
                Oracle.run(analysis, weights, picture)
                        .forEach((path, expected) -> assertClose(path, trace.tensor(path), expected));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyChoiceOfKernelsAgrees(Analysis analysis) {
        Weights weights = Oracle.weights(analysis, 5);
        Tensor picture = Oracle.picture(analysis.operations().get(0).shape(), 6);
        Map<String, Tensor> expected = Oracle.run(analysis, weights, picture);
        List<KernelRegistry> choices = List.of(
                KernelRegistry.reference(), KernelRegistry.unfused(), KernelRegistry.scalar(), KernelRegistry.fast());
        for (KernelRegistry registry : choices) {
            try (Engine engine = new Engine(2, registry)) {
                Trace trace = engine.run(engine.compile(analysis, weights), picture, RunListener.none());
                expected.forEach((path, tensor) -> assertClose(path, trace.tensor(path), tensor));
            }
        }
    }

    @Test
    void aTraceStaysValidAfterLaterRuns() {
        Analysis analysis = Networks.convolutional();
        Weights weights = Oracle.weights(analysis, 2);
        Tensor picture = Oracle.picture(new Shape.Maps(3, 19, 23), 3);
        Map<String, Tensor> expected = Oracle.run(analysis, weights, picture);
        try (Engine engine = new Engine(2)) {
            Plan plan = engine.compile(analysis, weights);
            Trace first = engine.run(plan, picture, RunListener.none());
            for (long seed = 10; seed < 20; seed++) {
                engine.run(plan, Oracle.picture(picture.shape(), seed), RunListener.none());
            }
            expected.forEach((path, tensor) -> assertClose(path, first.tensor(path), tensor));
        }
    }

    @Test
    void aClosedTraceGivesItsMemoryToTheNextRun() {
        Analysis analysis = Networks.convolutional();
        Tensor picture = Oracle.picture(new Shape.Maps(3, 19, 23), 3);
        try (Engine engine = new Engine(1)) {
            Plan plan = engine.compile(analysis, Oracle.weights(analysis, 2));
            Trace first = engine.run(plan, picture, RunListener.none());
            Tensor seen = first.tensor("stem.2");
            float[] copy = seen.data().clone();
            first.close();
            first.close();
            engine.run(plan, Oracle.picture(picture.shape(), 4), RunListener.none());

            assertThat(seen.data()).isEqualTo(copy);
            assertThatThrownBy(() -> first.tensor("depth.1")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void runsFromManyThreadsDoNotDisturbEachOther() throws Exception {
        Analysis analysis = Networks.convolutional();
        Weights weights = Oracle.weights(analysis, 2);
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try (Engine engine = new Engine(2)) {
            Plan plan = engine.compile(analysis, weights);
            List<Callable<Void>> tasks = new ArrayList<>();
            for (long seed = 0; seed < 24; seed++) {
                Tensor picture = Oracle.picture(new Shape.Maps(3, 19, 23), seed);
                tasks.add(() -> {
                    Trace trace = engine.run(plan, picture, RunListener.none());
                    Oracle.run(analysis, weights, picture)
                            .forEach((path, expected) -> assertClose(path, trace.tensor(path), expected));
                    return null;
                });
            }
            for (Future<Void> result : callers.invokeAll(tasks)) {
                result.get();
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void stopsBetweenOperationsWhenCancelled() {
        Analysis analysis = Networks.convolutional();
        Tensor picture = Oracle.picture(new Shape.Maps(3, 19, 23), 3);
        int[] steps = {0};
        RunListener impatient = new RunListener() {
            @Override
            public void progress(int done, int total) {
                steps[0] = done;
            }

            @Override
            public boolean cancelled() {
                return steps[0] == 2;
            }
        };
        try (Engine engine = new Engine(2)) {
            Plan plan = engine.compile(analysis, Oracle.weights(analysis, 2));
            assertThatThrownBy(() -> engine.run(plan, picture, impatient)).isInstanceOf(CancellationException.class);
            assertThat(steps[0]).isEqualTo(2);
            assertThat(engine.run(plan, picture, RunListener.none()).output().data())
                    .hasSize(10);
        }
    }

    /** Says after a while that nobody wants the result, and remembers when it said so and how far things were. */
    private static final class Leaving implements RunListener {
        private final long leaves = System.nanoTime() + 30_000_000;
        private long left;
        private int done;

        @Override
        public void progress(int steps, int total) {
            done = steps;
        }

        @Override
        public boolean cancelled() {
            if (left == 0 && System.nanoTime() > leaves) {
                left = System.nanoTime();
            }
            return left != 0;
        }
    }

    /** Nearly ten thousand million multiply-adds in one operation, which plain loops need seconds for. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stopsWithinALongOperationWhenCancelled(int threads) {
        Graph.Builder g = Graph.builder();
        g.add("input", new Input(64, 256, 256));
        g.add("conv", Conv2d.standard(256, 3, 1, PaddingMode.SYMMETRIC), "input");
        g.add("output", new Output(), "conv");
        Analysis heavy = Analysis.of(g.build("output"));
        Tensor picture = Tensor.zeros(new Shape.Maps(64, 256, 256));
        try (Engine engine = new Engine(threads, KernelRegistry.scalar())) {
            Plan plan = engine.compile(heavy, Oracle.weights(heavy, 2));
            Leaving leaving = new Leaving();
            assertThatThrownBy(() -> engine.run(plan, picture, leaving)).isInstanceOf(CancellationException.class);
            double millis = (System.nanoTime() - leaving.left) / 1e6;

            assertThat(leaving.done).isZero();
            assertThat(millis).isLessThan(500);
        }
    }

    @Test
    void reportsProgressUntilAllIsDone() {
        Analysis analysis = Networks.transformer();
        List<Integer> heard = new ArrayList<>();
        int[] totals = {0};
        try (Engine engine = new Engine(1)) {
            Plan plan = engine.compile(analysis, Oracle.weights(analysis, 2));
            engine.run(plan, Oracle.picture(new Shape.Maps(24, 6, 10), 3), new RunListener() {
                @Override
                public void progress(int done, int total) {
                    heard.add(done);
                    totals[0] = total;
                }
            });
        }
        assertThat(heard).isSorted().doesNotHaveDuplicates().endsWith(totals[0]);
    }

    @Test
    void refusesAGraphWithAProblem() {
        Graph.Builder g = Graph.builder();
        g.add("input", new Input(3, 8, 8));
        g.add("add", new Add(), "input");
        g.add("output", new Output(), "add");
        Analysis broken = Analysis.of(g.build("output"));
        try (Engine engine = new Engine(1)) {
            assertThatThrownBy(() -> engine.compile(broken, name -> new float[0]))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("needs 2 inputs");
        }
    }

    @Test
    void refusesAPictureOfAnotherSizeAndWeightsOfAnotherLength() {
        Analysis analysis = Networks.convolutional();
        try (Engine engine = new Engine(1)) {
            Plan plan = engine.compile(analysis, Oracle.weights(analysis, 2));
            Tensor wrong = Tensor.zeros(new Shape.Maps(3, 24, 24));
            assertThatThrownBy(() -> engine.run(plan, wrong, RunListener.none()))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("24×24 × 3");
            assertThatThrownBy(() -> engine.compile(analysis, name -> new float[5]))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("numbers but has 5");
        }
    }

    @Test
    void saysThatARunWouldBeTooLarge() {
        Graph.Builder g = Graph.builder();
        g.add("input", new Input(3, 4096, 4096));
        String[] maps = new String[5];
        for (int i = 0; i < maps.length; i++) {
            maps[i] = g.add("conv" + i, Conv2d.pointwise(30), "input");
        }
        g.add("sum", new Add(), maps);
        Analysis large = Analysis.of(g.build(g.add("output", new Output(), "sum")));
        try (Engine engine = new Engine(1)) {
            assertThatThrownBy(() -> engine.compile(large, Oracle.weights(large, 1)))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("smaller resolution");
        }
    }

    @Test
    void refusesToRunOnceClosed() {
        Analysis analysis = Networks.transformer();
        Tensor picture = Oracle.picture(new Shape.Maps(24, 6, 10), 3);
        Engine engine = new Engine(2);
        Plan plan = engine.compile(analysis, Oracle.weights(analysis, 2));
        Trace trace = engine.run(plan, picture, RunListener.none());
        engine.close();
        assertThatThrownBy(() -> engine.run(plan, picture, RunListener.none())).isInstanceOf(Failure.class);
        assertThat(trace.tensor("mlp.fc1").data()).hasSize(4 * 15 * 48);
    }

    static void assertClose(String path, Tensor actual, Tensor expected) {
        assertThat(actual.shape()).as(path).isEqualTo(expected.shape());
        for (int i = 0; i < expected.data().length; i++) {
            float wanted = expected.data()[i];
            assertThat(actual.data()[i]).as(path + " at " + i).isCloseTo(wanted, within((float)
                    (TOLERANCE * (1 + Math.abs(wanted)))));
        }
    }
}
