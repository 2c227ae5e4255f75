package depthwise.engine;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A run's hold on its block of memory, let go once: when its trace is closed, or when nobody can reach the trace any
 * more.
 */
final class Lease implements Runnable {
    private final BlockPool pool;
    private final AtomicReference<float[]> block;

    Lease(BlockPool pool, int floats) {
        this.pool = pool;
        this.block = new AtomicReference<>(pool.take(floats));
    }

    /** The block; null once let go. */
    float[] block() {
        return block.get();
    }

    /** Lets go. */
    @Override
    public void run() {
        float[] held = block.getAndSet(null);
        if (held != null) {
            pool.giveBack(held);
        }
    }
}
