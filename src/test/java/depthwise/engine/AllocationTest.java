package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.tensor.Tensor;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.lang.management.ManagementFactory;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A run in steady state makes next to nothing, by itself and not only where the JIT compiler finds out that an object
 * need not be made. Counted on plain Java, since vectors are objects until they are compiled.
 */
class AllocationTest {
    private static final int RUNS = 4;
    private static final long MOST = 64 << 10;

    @ParameterizedTest
    @CsvSource({"mobilenet-v2, 1", "mobilenet-v2, 2", "mobilevit-xxs, 1", "mobilevit-xxs, 2"})
    void aRunInSteadyStateAllocatesLessThan64KiB(String key, int threads) {
        assumeThat(ManagementFactory.getThreadMXBean()).isInstanceOf(ThreadMXBean.class);
        ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeThat(bean.isThreadAllocatedMemorySupported() && bean.isThreadAllocatedMemoryEnabled())
                .isTrue();
        Configuration size = Zoo.named(key).defaults();
        Analysis analysis = Analysis.of(Zoo.named(key).build(size));
        Tensor picture = Oracle.picture(analysis.operations().get(0).shape(), 1);
        Set<Thread> others = Thread.getAllStackTraces().keySet();
        try (Engine engine = new Engine(threads, KernelRegistry.scalar())) {
            long[] counted = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread == Thread.currentThread() || !others.contains(thread))
                    .filter(thread ->
                            thread == Thread.currentThread() || thread.getName().startsWith("depthwise-engine-"))
                    .mapToLong(Thread::getId)
                    .toArray();
            assertThat(counted).hasSize(threads);
            Plan plan = engine.compile(analysis, new UntrainedWeights(1).fit(analysis.operations()));
            long least = Long.MAX_VALUE;
            for (int i = 0; i < RUNS; i++) {
                long before = sum(bean.getThreadAllocatedBytes(counted));
                engine.run(plan, picture, RunListener.none()).close();
                least = Math.min(least, sum(bean.getThreadAllocatedBytes(counted)) - before);
            }
            assertThat(least).isPositive().isLessThan(MOST);
        }
    }

    private static long sum(long[] bytes) {
        long sum = 0;
        for (long each : bytes) {
            sum += Math.max(0, each);
        }
        return sum;
    }
}
