package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What each thread of a team has yet to take of the job at hand. The units are dealt out in equal stretches, the same
 * for kernel after kernel: a thread then finds what it computed before in its own caches, where fetching it from
 * another core's takes as long as a small layer. One that has done its own goes on with what others have left.
 *
 * <p>The stretches are used again for the next job. Each carries the number of its job, so that a thread that comes
 * late to one takes nothing of another.
 */
final class Shares {
    /** Nothing is left to take. */
    static final int NONE = -1;

    /** How many pieces a stretch is taken in, so that little is left when a thread is held up. */
    private static final int PIECES = 4;

    /** Longs from one thread's stretch to the next: more than a cache line, so that none waits for another's. */
    private static final int APART = 32;

    private final int threads;
    private final AtomicLongArray stretches;
    private int number;

    Shares(int threads) {
        this.threads = threads;
        this.stretches = new AtomicLongArray((threads + 1) * APART);
    }

    int threads() {
        return threads;
    }

    /**
     * How one job is dealt out.
     *
     * @param number tells it from the jobs before
     * @param units how many there are
     * @param step where stretches and pieces may be cut: at its multiples
     * @param piece how many units are taken at a time
     */
    record Deal(int number, int units, int step, int piece) {}

    /** Deals out the units of {@code kernel}; those that go together stay together where there are enough of them. */
    Deal deal(Kernel kernel) {
        int units = kernel.units();
        int grain = kernel.grain();
        int step = units / grain >= 2 * threads ? grain : 1;
        int piece = threads == 1 ? units : Math.max(1, units / (threads * PIECES * step)) * step;
        Deal deal = new Deal(++number, units, step, piece);
        for (int share = 0; share < threads; share++) {
            stretches.set(place(share), tagged(deal, first(share, deal)));
        }
        return deal;
    }

    /** Takes the next piece of {@code share}'s stretch: the number of its first unit, or {@link #NONE}. */
    int take(int share, Deal deal) {
        while (true) {
            long now = stretches.get(place(share));
            int from = (int) now;
            if (now != tagged(deal, from) || from >= end(share, deal)) {
                return NONE;
            }
            if (stretches.compareAndSet(place(share), now, tagged(deal, from + deal.piece))) {
                return from;
            }
        }
    }

    /** One past the last unit of {@code share}'s stretch. */
    int end(int share, Deal deal) {
        return first(share + 1, deal);
    }

    private int first(int share, Deal deal) {
        long steps = ((long) deal.units + deal.step - 1) / deal.step;
        return Math.min(deal.units, (int) (steps * share / threads) * deal.step);
    }

    private static long tagged(Deal deal, int unit) {
        return (long) deal.number << Integer.SIZE | unit;
    }

    private static int place(int share) {
        return (share + 1) * APART;
    }
}
