package depthwise.ui.render;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes work on and knows whether any is left: a picture is taken when everybody has finished. */
public final class QuietExecutor implements Executor {
    private final Executor behind;
    private final AtomicInteger pending = new AtomicInteger();

    public QuietExecutor(Executor behind) {
        this.behind = behind;
    }

    @Override
    public void execute(Runnable work) {
        pending.incrementAndGet();
        behind.execute(() -> {
            try {
                work.run();
            } finally {
                pending.decrementAndGet();
            }
        });
    }

    /** Whether nothing waits and nothing runs. */
    public boolean isQuiet() {
        return pending.get() == 0;
    }
}
