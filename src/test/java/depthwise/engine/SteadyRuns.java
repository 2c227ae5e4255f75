package depthwise.engine;

import com.sun.management.ThreadMXBean;
import depthwise.graph.Analysis;
import depthwise.tensor.Tensor;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Zoo;
import java.lang.management.ManagementFactory;

/** A program that runs a network on warm kernels until a run allocates next to nothing, and fails if none ever does. */
final class SteadyRuns {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private SteadyRuns() {}

    /** {@code arguments}: the network, and the bytes to come below. */
    public static void main(String[] arguments) {
        String key = arguments[0];
        long enough = Long.parseLong(arguments[1]);
        ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        Analysis analysis = Analysis.of(Zoo.named(key).build(Zoo.named(key).defaults()));
        Tensor picture = Oracle.picture(analysis.operations().get(0).shape(), 1);
        try (Engine engine = new Engine(1)) {
            engine.warmed().toCompletableFuture().join();
            Plan plan = engine.compile(analysis, new UntrainedWeights(1).fit(analysis.operations()));
            long end = System.nanoTime() + PATIENCE_NANOS;
            long least = Long.MAX_VALUE;
            while (least >= enough && System.nanoTime() < end) {
                long before = bean.getThreadAllocatedBytes(self);
                engine.run(plan, picture, RunListener.none()).close();
                least = Math.min(least, bean.getThreadAllocatedBytes(self) - before);
            }
            if (least >= enough) {
                throw new IllegalStateException("every run allocated at least " + least + " bytes");
            }
        }
    }
}
