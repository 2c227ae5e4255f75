package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AreaTest {
    private static final int LANES = 16;

    @Property
    void theAreasTogetherAreTheWholeMapOnce(
            @ForAll @IntRange(min = 1, max = 40) int rows, @ForAll @IntRange(min = 1, max = 1000) int channels) {
        BitSet seen = new BitSet();
        for (Area area : Area.cut(rows, channels, LANES)) {
            for (int row = area.top(); row < area.bottom(); row++) {
                int at = row * channels;
                assertThat(seen.get(at + area.left(), at + area.right()).isEmpty())
                        .isTrue();
                seen.set(at + area.left(), at + area.right());
            }
        }
        assertThat(seen.cardinality()).isEqualTo(rows * channels);
    }

    /** One that steps back over its neighbour's channels would add to sums that the neighbour is at. */
    @Property
    void everyAreaHoldsItsVectorsWhole(
            @ForAll @IntRange(min = 1, max = 9) int rows, @ForAll @IntRange(min = 16, max = 1000) int channels) {
        for (Area area : Area.cut(rows, channels, LANES)) {
            assertThat(area.left() % LANES).isZero();
            assertThat(area.channels()).isGreaterThanOrEqualTo(LANES);
            assertThat(area.right() == channels || area.right() % LANES == 0).isTrue();
        }
    }

    @Test
    void aSmallMapIsCutWhereTheProductBeforeItIs() {
        Columns columns = Columns.exact(960, LANES);
        Division product = new Division(columns, 49, 160, 7, false);
        Area[] areas = Area.cut(7, 960, LANES);
        assertThat(areas).hasSize(product.units());
        for (int unit = 0; unit < areas.length; unit++) {
            int left = columns.first(product.firstPanel(unit));
            int right = columns.end(product.endPanel(unit));
            assertThat(areas[unit]).isEqualTo(new Area(0, 7, left, right));
        }
    }
}
