package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RowBreakingTest {
    @Property
    void everyItemStandsInExactlyOneRow(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 4) Integer> bands,
            @ForAll @DoubleRange(min = 0.3, max = 4) double aspect) {
        List<RowBreaking.Item> items = bands.stream()
                .map(b -> new RowBreaking.Item(60 + 300 * b, Integer.toString(b), 10))
                .toList();
        List<Integer> rows = new RowBreaking(items, 36, 120, 14).rows(aspect);
        assertThat(rows).allMatch(count -> count > 0);
        assertThat(rows.stream().mapToInt(i -> i).sum()).isEqualTo(items.size());
    }

    @Test
    void breaksWhereTheBandChanges() {
        List<RowBreaking.Item> items = new ArrayList<>();
        for (int count : new int[] {6, 5, 6, 4}) {
            String band = "band " + items.size();
            IntStream.range(0, count).forEach(i -> items.add(item(band)));
        }
        assertThat(new RowBreaking(items, 36, 120, 14).rows(1.8)).containsExactly(6, 5, 6, 4);
    }

    @Test
    void putsShortBandsInOneRow() {
        List<RowBreaking.Item> items = List.of(item("a"), item("b"), item("b"), item("c"));
        assertThat(new RowBreaking(items, 36, 120, 14).rows(6)).containsExactly(4);
    }

    @Test
    void splitsAVeryLongBandEvenly() {
        List<RowBreaking.Item> items =
                IntStream.range(0, 24).mapToObj(i -> item("a")).toList();
        List<Integer> rows = new RowBreaking(items, 36, 120, 14).rows(1.6);
        assertThat(rows).hasSizeBetween(3, 6);
        assertThat(rows.stream().mapToInt(i -> i).max().orElseThrow()
                        - rows.stream().mapToInt(i -> i).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Property
    void widerWindowsNeverGetMoreRows(@ForAll @IntRange(min = 1, max = 25) int count) {
        List<RowBreaking.Item> items =
                IntStream.range(0, count).mapToObj(i -> item("a")).toList();
        RowBreaking breaking = new RowBreaking(items, 36, 120, 14);
        assertThat(breaking.rows(3).size()).isLessThanOrEqualTo(breaking.rows(1).size());
    }

    private static RowBreaking.Item item(String band) {
        return new RowBreaking.Item(144, band, 10);
    }
}
