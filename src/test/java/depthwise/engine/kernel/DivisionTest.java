package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static final int LANES = 16;
    private static final int TILE = 7;

    @Property
    void theUnitsTogetherAreEveryRowOfEveryPanelOnce(
            @ForAll @IntRange(min = 1, max = 300) int rows,
            @ForAll @IntRange(min = 1, max = 1200) int terms,
            @ForAll @IntRange(min = 1, max = 1200) int count,
            @ForAll boolean passes) {
        Columns columns = Columns.exact(count, LANES);
        Division division = new Division(columns, rows, terms, TILE, passes);
        BitSet seen = new BitSet();
        for (int unit = 0; unit < division.units(); unit++) {
            assertThat(division.rows(unit)).isPositive();
            for (int row = 0; row < division.rows(unit); row++) {
                int at = (division.firstRow(unit) + row) * columns.panels();
                int from = at + division.firstPanel(unit);
                int to = at + division.endPanel(unit);
                assertThat(seen.get(from, to).isEmpty()).isTrue();
                seen.set(from, to);
            }
        }
        assertThat(seen.cardinality()).isEqualTo(rows * columns.panels());
    }

    /** The expansion of a 14×14 map in MobileNetV2: its weights fit beside the map. */
    @Test
    void aMapIsCutIntoBlocksOfRowsWhileTheWeightsStayNear() {
        Division division = new Division(Columns.exact(576, LANES), 196, 96, TILE, false);
        assertThat(division.rows(0)).isLessThan(196);
        assertThat(division.rows(0) % TILE).isZero();
        assertThat(division.endPanel(0)).isEqualTo(18);
    }

    /** The last layers of MobileNetV1: 4 MB of weights and 49 pixels. */
    @Test
    void weightsThatAreTheLargerSideAreReadOnce() {
        Division division = new Division(Columns.exact(1024, LANES), 49, 1024, TILE, false);
        assertThat(division.rows(0)).isEqualTo(49);
        assertThat(division.units()).isEqualTo(16);
    }

    @Test
    void aLayerThatTakesNoLongerThanTellingAnotherThreadIsNotShared() {
        assertThat(new Division(Columns.exact(64, LANES), 49, 64, TILE, false).worthSharing())
                .isFalse();
        assertThat(new Division(Columns.exact(64, LANES), 3136, 64, TILE, false).worthSharing())
                .isTrue();
    }
}
