package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.Scratch;
import depthwise.engine.kernel.Span;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamTest {
    private static final int UNITS = 1000;

    private final Team team = new Team(3);

    @AfterEach
    void close() {
        team.close();
    }

    /** Counts how often each unit was computed, each thread on a scratch of its own. */
    private record Counting(Set<Thread> seen, Map<Scratch, Thread> owners, int failAt) implements Kernel {
        Counting(Set<Thread> seen, int failAt) {
            this(seen, new ConcurrentHashMap<>(), failAt);
        }

        @Override
        public int units() {
            return UNITS;
        }

        @Override
        public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
            seen.add(Thread.currentThread());
            for (int unit = from; unit < to; unit++) {
                if (unit == failAt) {
                    throw new IllegalStateException("unit " + unit);
                }
                boolean own = owners.computeIfAbsent(scratch, s -> Thread.currentThread()) == Thread.currentThread();
                output.data()[output.at() + unit] += own ? 1 : 100;
            }
        }
    }

    @Test
    void everyUnitIsComputedOnceHoweverOftenItRuns() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        float[] counts = new float[UNITS];
        for (int i = 1; i <= 200; i++) {
            team.run(new Counting(seen, -1), new Span[0], new Span(counts, 0), RunListener.none());
            float times = i;
            for (float count : counts) {
                assertThat(count).isEqualTo(times);
            }
        }
        assertThat(seen).hasSizeBetween(1, 3).contains(Thread.currentThread());
    }

    @Test
    void whatAThreadThrowsReachesTheCallerAndTheTeamGoesOn() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        float[] counts = new float[UNITS];
        assertThatThrownBy(
                        () -> team.run(new Counting(seen, 999), new Span[0], new Span(counts, 0), RunListener.none()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unit 999");
        float[] fresh = new float[UNITS];
        team.run(new Counting(seen, -1), new Span[0], new Span(fresh, 0), RunListener.none());
        assertThat(fresh).containsOnly(1f);
    }

    /** Spends one nanosecond on its first part and three on its second, for each unit. */
    private record Spending() implements Kernel {
        @Override
        public int units() {
            return UNITS;
        }

        @Override
        public int parts() {
            return 2;
        }

        @Override
        public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
            scratch.spend(0, to - from);
            scratch.spend(1, 3L * (to - from));
        }
    }

    /** One thread alone may have been held up in one part, and done little of the others. */
    @Test
    void tellsWhatAllThreadsSpentOnEachPart() {
        for (int i = 0; i < 100; i++) {
            IntToLongFunction spent =
                    team.run(new Spending(), new Span[0], new Span(new float[0], 0), RunListener.none());
            assertThat(spent.applyAsLong(0)).isEqualTo(UNITS);
            assertThat(spent.applyAsLong(1)).isEqualTo(3 * UNITS);
        }
    }

    @Test
    void itsThreadsEndWhenItIsClosed() throws InterruptedException {
        Team other = new Team(4);
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 50; i++) {
            other.run(new Counting(seen, -1), new Span[0], new Span(new float[UNITS], 0), RunListener.none());
        }
        other.close();
        for (Thread thread : seen) {
            if (thread != Thread.currentThread()) {
                thread.join(2000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    /**
     * Cancels its run in the fifth unit that the leading thread computes; the others wait for that, and take their time
     * from then on.
     */
    private static final class Stopping implements Kernel, RunListener {
        private final Thread leader = Thread.currentThread();
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger under = new AtomicInteger();
        private final int grain;
        private int led;
        private volatile boolean stop;

        Stopping(int grain) {
            this.grain = grain;
        }

        @Override
        public int units() {
            return UNITS;
        }

        @Override
        public int grain() {
            return grain;
        }

        @Override
        public boolean cancelled() {
            return stop;
        }

        @Override
        public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
            under.incrementAndGet();
            begun.addAndGet(to - from);
            if (Thread.currentThread() == leader) {
                led++;
                stop = led == 5;
            } else {
                while (!stop) {
                    Thread.onSpinWait();
                }
                LockSupport.parkNanos(1_000_000);
            }
            under.decrementAndGet();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 7", "3, 1", "3, 7"})
    void beginsNothingMoreOnceCancelledAndLeavesNothingBehind(int threads, int grain) throws InterruptedException {
        Stopping kernel = new Stopping(grain);
        try (Team some = new Team(threads)) {
            assertThatThrownBy(() -> some.run(kernel, new Span[0], new Span(new float[0], 0), kernel))
                    .isInstanceOf(CancellationException.class);

            assertThat(kernel.led).isEqualTo(5);
            assertThat(kernel.under).hasValue(0);
            int begun = kernel.begun.get();
            assertThat(begun).isLessThan(UNITS).isGreaterThanOrEqualTo(5);
            Thread.sleep(5);
            assertThat(kernel.begun).hasValue(begun);
            float[] fresh = new float[UNITS];
            some.run(
                    new Counting(ConcurrentHashMap.newKeySet(), -1),
                    new Span[0],
                    new Span(fresh, 0),
                    RunListener.none());
            assertThat(fresh).containsOnly(1f);
        }
    }

    /** Counts in which stretches it is asked to run. */
    private record Grained(Set<Integer> starts) implements Kernel {
        @Override
        public int units() {
            return 20;
        }

        @Override
        public int grain() {
            return 6;
        }

        @Override
        public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
            starts.add(from);
        }
    }

    @Test
    void unitsThatGoTogetherStayTogetherOnOneThread() {
        Set<Integer> starts = ConcurrentHashMap.newKeySet();
        try (Team alone = new Team(1)) {
            alone.run(new Grained(starts), new Span[0], new Span(new float[0], 0), RunListener.none());
        }
        assertThat(starts).containsExactlyInAnyOrder(0, 6, 12, 18);
    }
}
