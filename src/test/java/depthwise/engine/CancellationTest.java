package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.tensor.Tensor;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Zoo;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How long somebody waits who wants no result any more, counted from the moment at which that is so and not from when
 * the engine asks. The median of several moments of a run, since a busy machine can hold up any of them.
 */
class CancellationTest {
    private static final int WARM_UP = 3;
    private static final int MOMENTS = 15;
    private static final double MOST_MILLIS = 20;

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "1, false", "2, false"})
    void answersWithinTwentyMilliseconds(int threads, boolean plainJava) {
        Analysis v1 = Analysis.of(
                Zoo.named("mobilenet-v1").build(Zoo.named("mobilenet-v1").defaults()));
        Tensor picture = Oracle.picture(v1.operations().get(0).shape(), 1);
        KernelRegistry registry = plainJava ? KernelRegistry.scalar() : KernelRegistry.fast();
        try (Engine engine = new Engine(threads, registry)) {
            Plan plan = engine.compile(v1, new UntrainedWeights(1).fit(v1.operations()));
            for (int i = 0; i < WARM_UP; i++) {
                engine.run(plan, picture, RunListener.none()).close();
            }
            double[] waits = new double[MOMENTS];
            for (int i = 0; i < MOMENTS; i++) {
                waits[i] = wait(engine, plan, picture, 1_000_000L + 7_300_000L * i);
            }
            Arrays.sort(waits);
            assertThat(waits[MOMENTS / 2]).isLessThan(MOST_MILLIS);
        }
    }

    /** Runs again and again until {@code nanos} have passed; how many milliseconds later it stops. */
    private static double wait(Engine engine, Plan plan, Tensor picture, long nanos) {
        long moment = System.nanoTime() + nanos;
        RunListener listener = new RunListener() {
            @Override
            public boolean cancelled() {
                return System.nanoTime() > moment;
            }
        };
        while (true) {
            try {
                engine.run(plan, picture, listener).close();
            } catch (CancellationException e) {
                return (System.nanoTime() - moment) / 1e6;
            }
        }
    }
}
