package depthwise.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much a task allocates, on whatever threads it runs. */
final class AllocatedBytes {
    private static final int ROUNDS = 10;
    private static final int REPEATS = 10;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Bytes for each call of {@code task}, once the counting's own are taken away: the least of several rounds, since
     * vectors are allocated for as long as the JIT has not compiled every loop for good.
     */
    long perCall(Runnable task) {
        task.run();
        long counting = measure(() -> {}, 1);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            least = Math.min(least, measure(task, REPEATS));
        }
        return Math.max(0, least - counting) / REPEATS;
    }

    private long measure(Runnable task, int times) {
        long before = allocated();
        for (int i = 0; i < times; i++) {
            task.run();
        }
        return allocated() - before;
    }

    private long allocated() {
        long sum = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(bytes, 0);
        }
        return sum;
    }
}
