package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.Span;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final int UNITS = 1000;

    private final Team team = new Team(3);

    @AfterEach
    void close() {
        team.close();
    }

    /** Counts how often each unit was computed, with some idle work so that others get a share. */
    private record Counting(Set<Thread> seen, int failAt) implements Kernel {
        @Override
        public int units() {
            return UNITS;
        }

        @Override
        public int scratch() {
            return 8;
        }

        @Override
        public void run(Span[] inputs, Span output, int from, int to, float[] scratch) {
            seen.add(Thread.currentThread());
            for (int unit = from; unit < to; unit++) {
                if (unit == failAt) {
                    throw new IllegalStateException("unit " + unit);
                }
                Arrays.fill(scratch, unit);
                output.data()[output.at() + unit] += scratch[7] == unit ? 1 : 100;
            }
        }
    }

    @Test
    void everyUnitIsComputedOnceHoweverOftenItRuns() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        float[] counts = new float[UNITS];
        for (int i = 1; i <= 200; i++) {
            team.run(new Counting(seen, -1), new Span[0], new Span(counts, 0));
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
        assertThatThrownBy(() -> team.run(new Counting(seen, 999), new Span[0], new Span(counts, 0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unit 999");
        float[] fresh = new float[UNITS];
        team.run(new Counting(seen, -1), new Span[0], new Span(fresh, 0));
        assertThat(fresh).containsOnly(1f);
    }

    @Test
    void itsThreadsEndWhenItIsClosed() throws InterruptedException {
        Team other = new Team(4);
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 50; i++) {
            other.run(new Counting(seen, -1), new Span[0], new Span(new float[UNITS], 0));
        }
        other.close();
        for (Thread thread : seen) {
            if (thread != Thread.currentThread()) {
                thread.join(2000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }
}
