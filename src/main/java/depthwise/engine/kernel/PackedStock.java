package depthwise.engine.kernel;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.IntFunction;

/**
 * Packed weights, for as long as a kernel holds them: a new kernel that needs the same numbers shares them with the one
 * before it, however different their shapes. Those that no kernel holds any more leave by themselves, so the stock
 * keeps nothing alive. Any thread may use it.
 */
final class PackedStock {
    private final IntFunction<Span> rooms;

    /** A packing is held by what it made and by nothing else for long, so that both go together. */
    private final Map<Packing, WeakReference<Packed>> known = new WeakHashMap<>();

    /**
     * An empty stock.
     *
     * @param rooms where so many numbers may stand, all zero
     */
    PackedStock(IntFunction<Span> rooms) {
        this.rooms = rooms;
    }

    /** What {@code packing} makes. */
    synchronized Packed packed(Packing packing) {
        WeakReference<Packed> reference = known.get(packing);
        Packed found = reference == null ? null : reference.get();
        if (found != null) {
            return found;
        }
        Packed made = Packed.of(packing, rooms.apply(packing.floats()));
        // To put alone would keep an older equal key, which nothing holds.
        known.remove(packing);
        known.put(packing, new WeakReference<>(made));
        return made;
    }
}
