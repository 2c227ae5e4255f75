package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.Scratch;
import depthwise.engine.kernel.Span;
import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SharesTest {
    private record Cut(int units, int grain) implements Kernel {
        @Override
        public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
            throw new AssertionError("nobody runs it");
        }
    }

    @Property
    void theSharesTogetherAreEveryUnitOnce(
            @ForAll @IntRange(min = 1, max = 9) int threads,
            @ForAll @IntRange(min = 1, max = 500) int units,
            @ForAll @IntRange(min = 1, max = 20) int grain) {
        Shares shares = new Shares(threads);
        for (int job = 0; job < 3; job++) {
            Shares.Deal deal = shares.deal(new Cut(units, Math.min(grain, units)));
            BitSet seen = new BitSet();
            for (int share = 0; share < threads; share++) {
                takeAll(shares, share, deal, seen);
            }
            assertThat(seen.cardinality()).isEqualTo(units);
            assertThat(seen.length()).isEqualTo(units);
        }
    }

    private static void takeAll(Shares shares, int share, Shares.Deal deal, BitSet seen) {
        int end = shares.end(share, deal);
        for (int from = shares.take(share, deal); from != Shares.NONE; from = shares.take(share, deal)) {
            int to = Math.min(end, from + deal.piece());
            assertThat(from).isLessThan(to);
            assertThat(seen.get(from, to).isEmpty()).isTrue();
            seen.set(from, to);
        }
    }

    @Property
    void sharesAreEqualToOneStep(
            @ForAll @IntRange(min = 1, max = 9) int threads, @ForAll @IntRange(min = 1, max = 500) int units) {
        Shares shares = new Shares(threads);
        Shares.Deal deal = shares.deal(new Cut(units, 1));
        int before = 0;
        for (int share = 0; share < threads; share++) {
            int size = shares.end(share, deal) - before;
            before = shares.end(share, deal);
            assertThat(size).isBetween(units / threads, (units + threads - 1) / threads);
        }
    }

    @Test
    void unitsThatGoTogetherAreNotCutWhereThereAreEnough() {
        Shares shares = new Shares(2);
        Shares.Deal deal = shares.deal(new Cut(30, 6));
        assertThat(shares.end(0, deal)).isEqualTo(12);
        assertThat(shares.end(1, deal)).isEqualTo(30);
        assertThat(deal.piece()).isEqualTo(6);
    }

    @Test
    void aSingleGroupOfUnitsIsCutRatherThanLeftToOneThread() {
        Shares shares = new Shares(2);
        Shares.Deal deal = shares.deal(new Cut(8, 8));
        assertThat(shares.end(0, deal)).isEqualTo(4);
    }

    @Test
    void whoComesLateToAJobTakesNothingOfTheNext() {
        Shares shares = new Shares(2);
        Shares.Deal old = shares.deal(new Cut(10, 1));
        Shares.Deal next = shares.deal(new Cut(10, 1));
        assertThat(shares.take(0, old)).isEqualTo(Shares.NONE);
        assertThat(shares.take(0, next)).isZero();
    }
}
