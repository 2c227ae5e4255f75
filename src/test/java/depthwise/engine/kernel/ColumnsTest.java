package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final int LANES = 8;

    /** 70 columns are nine vectors, the last of which steps back over two. */
    @Test
    void panelsAreEvenUpToTheVectorThatStepsBack() {
        Columns columns = Columns.exact(70, LANES);
        assertThat(columns.areEven(0, 4)).isTrue();
        assertThat(columns.areEven(1, 5)).as("an odd vector is no whole panel").isFalse();
        assertThat(Columns.exact(62, LANES).areEven(0, 4))
                .as("the last steps back")
                .isFalse();
    }

    /** Every panel belongs to one part, and all but the last part are whole groups. */
    @Property
    void partsAreMadeOfPanelsThatStayTogether(
            @ForAll @IntRange(min = 1, max = 2000) int count,
            @ForAll @IntRange(min = 1, max = 20) int parts,
            @ForAll @IntRange(min = 1, max = 5) int together) {
        Columns columns = Columns.exact(count, LANES);
        int[] cuts = columns.cuts(parts, together);
        assertThat(cuts).startsWith(0).endsWith(columns.panels()).isSorted().doesNotHaveDuplicates();
        assertThat(cuts.length - 1).isLessThanOrEqualTo(parts);
        for (int i = 0; i < cuts.length - 1; i++) {
            assertThat(cuts[i] % together).isZero();
        }
    }
}
