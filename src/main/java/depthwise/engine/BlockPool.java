package depthwise.engine;

import depthwise.engine.kernel.Room;
import depthwise.text.Failure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.IntFunction;

/** Blocks of memory that earlier runs no longer need, for later ones: fresh ones would have to be filled with zeros. */
final class BlockPool {
    private static final int KEPT = 3;

    private final Deque<float[]> idle = new ArrayDeque<>();
    private final IntFunction<float[]> rooms;

    BlockPool() {
        this(Room::of);
    }

    /** A pool whose blocks come from {@code rooms}, which may fail for want of memory. */
    BlockPool(IntFunction<float[]> rooms) {
        this.rooms = rooms;
    }

    /**
     * A block of at least {@code floats} numbers, whatever stands in it.
     *
     * @throws Failure when there is no memory left for it
     */
    synchronized float[] take(int floats) {
        for (Iterator<float[]> blocks = idle.iterator(); blocks.hasNext(); ) {
            float[] block = blocks.next();
            if (block.length >= floats && block.length / 2 <= floats) {
                blocks.remove();
                return block;
            }
        }
        try {
            return rooms.apply(floats);
        } catch (Failure e) {
            // Blocks that nobody uses may be what is in the way.
            idle.clear();
            return rooms.apply(floats);
        }
    }

    /** Takes {@code block} back; the oldest leave when there are many. */
    synchronized void giveBack(float[] block) {
        idle.addFirst(block);
        if (idle.size() > KEPT) {
            idle.removeLast();
        }
    }
}
