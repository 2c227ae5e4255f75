package depthwise.ui.common;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that is done elsewhere and of which only the newest counts: what was asked earlier is skipped if it has not
 * begun, and dropped if it has. To be asked on one thread, the one that results are delivered on.
 */
public final class Latest {
    private final Executor background;
    private final Executor foreground;
    private final AtomicLong newest = new AtomicLong();

    /**
     * @param background where work is done
     * @param foreground where results are delivered
     */
    public Latest(Executor background, Executor foreground) {
        this.background = background;
        this.foreground = foreground;
    }

    /**
     * Does {@code work} and hands its result to {@code deliver}, unless something newer is asked meanwhile. Work that
     * is cancelled delivers nothing.
     */
    public <T> void ask(Supplier<T> work, Consumer<T> deliver) {
        long mine = newest.incrementAndGet();
        background.execute(() -> {
            if (newest.get() != mine) {
                return;
            }
            result(work)
                    .ifPresent(value -> foreground.execute(() -> {
                        if (newest.get() == mine) {
                            deliver.accept(value);
                        }
                    }));
        });
    }

    private static <T> Optional<T> result(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    /** Whatever is still being worked on is wanted no more. */
    public void forget() {
        newest.incrementAndGet();
    }
}
