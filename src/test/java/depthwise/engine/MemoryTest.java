package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.kernel.Alignment;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MemoryTest {
    /** Three kept, the others lent by turns. */
    private static Memory memory(List<Integer> sizes) {
        Memory memory = new Memory(sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            if (i % 3 == 0) {
                memory.keep(i, sizes.get(i));
            } else {
                memory.lend(i, sizes.get(i), i % 3 - 1);
            }
        }
        return memory;
    }

    @Property
    void everyOutputBeginsAtALineAndEndsInTheBlock(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 5000) Integer> sizes) {
        Memory memory = memory(sizes);
        for (int i = 0; i < sizes.size(); i++) {
            int at = memory.span(i, new float[0]).at();
            assertThat((at - Alignment.START) % 16).isZero();
            assertThat(at).isBetween(Alignment.START, memory.floats() - sizes.get(i));
        }
    }

    /** The sizes of maps are often multiples of 4 KiB, and what is that far apart shares a place of the cache. */
    @Property
    void mapsThatFollowEachOtherAreNeverAWholePageApart(@ForAll @IntRange(min = 1, max = 20) int pages) {
        Memory memory = memory(List.of(pages * 1024, 1, 1, 1024, 1, 1, 1024));
        int first = memory.span(0, new float[0]).at();
        int next = memory.span(3, new float[0]).at();
        int last = memory.span(6, new float[0]).at();
        assertThat(next - first).isEqualTo(pages * 1024 + Alignment.GAP);
        assertThat((next - first) % 1024).isNotZero();
        assertThat((last - next) % 1024).isNotZero();
    }

    @Property
    void whatIsAliveTogetherNeverOverlaps(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 5000) Integer> sizes) {
        Memory memory = memory(sizes);
        for (int i = 0; i < sizes.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean takeTurns = i % 3 == j % 3 && i % 3 != 0;
                int a = memory.span(i, new float[0]).at();
                int b = memory.span(j, new float[0]).at();
                assertThat(takeTurns || a >= b + sizes.get(j) || b >= a + sizes.get(i))
                        .isTrue();
            }
        }
    }

    @Property
    void lentOutputsShareTheirMiddle(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 5000) Integer> sizes) {
        Memory memory = memory(sizes);
        for (int i = 4; i < sizes.size(); i += 3) {
            int middle = memory.span(i, new float[0]).at() + sizes.get(i) / 2;
            int other = memory.span(1, new float[0]).at() + sizes.get(1) / 2;
            assertThat(Math.abs(middle - other)).isLessThanOrEqualTo(32);
        }
    }
}
