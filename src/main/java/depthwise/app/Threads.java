package depthwise.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * The threads behind the window: one for runs and files, so that a newer run waits only for the older to stop, and one
 * for what views prepare.
 */
record Threads(ExecutorService runs, ExecutorService views) implements AutoCloseable {
    static Threads start() {
        return new Threads(
                Executors.newSingleThreadExecutor(named("runs")), Executors.newSingleThreadExecutor(named("views")));
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, "depthwise-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        runs.shutdownNow();
        views.shutdownNow();
    }
}
