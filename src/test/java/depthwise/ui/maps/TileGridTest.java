package depthwise.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TileGridTest {
    private static final int LEAST = 22;

    @Property(tries = 500, seed = "3")
    void everyTileIsFoundWhereItStands(
            @ForAll @IntRange(min = 1, max = 1300) int count,
            @ForAll @IntRange(min = 1, max = 120) int mapWidth,
            @ForAll @IntRange(min = 1, max = 120) int mapHeight,
            @ForAll @IntRange(min = 120, max = 1920) int width,
            @ForAll @IntRange(min = 120, max = 1080) int height) {
        TileGrid grid = TileGrid.fit(count, mapWidth, mapHeight, width, height, 1, LEAST);
        assertThat(grid.columns() * (grid.tileWidth() + 1) - 1).isLessThanOrEqualTo(width);
        for (int tile : new int[] {0, count / 2, count - 1}) {
            assertThat(grid.at(grid.x(tile), grid.y(tile))).isEqualTo(tile);
            assertThat(grid.at(grid.x(tile) + grid.tileWidth() - 1, grid.y(tile) + grid.tileHeight() - 1))
                    .isEqualTo(tile);
        }
        assertThat(grid.at(-1, 5)).isEqualTo(-1);
        assertThat(grid.at(5, grid.height() + 1)).isEqualTo(-1);
    }

    @Property(tries = 300, seed = "4")
    void isNeverStretched(
            @ForAll @IntRange(min = 1, max = 1300) int count,
            @ForAll @IntRange(min = 7, max = 120) int mapWidth,
            @ForAll @IntRange(min = 7, max = 120) int mapHeight) {
        TileGrid grid = TileGrid.fit(count, mapWidth, mapHeight, 1366, 560, 1, LEAST);
        double exact = (double) grid.tileWidth() * mapHeight / mapWidth;
        assertThat((double) grid.tileHeight()).isBetween(exact - 0.51, exact + 0.51);
    }

    @Test
    void fillsThePaneWithoutScrollingWhereItCan() {
        TileGrid grid = TileGrid.fit(32, 28, 28, 1340, 480, 1, LEAST);
        assertThat(grid.height()).isLessThanOrEqualTo(480);
        assertThat(grid.tileWidth()).isGreaterThan(100);
    }

    @Test
    void fewTilesAreAsHighAsThePane() {
        TileGrid grid = TileGrid.fit(3, 256, 256, 1342, 440, 1, LEAST);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.tileHeight()).isEqualTo(440);
    }

    @Property(tries = 300, seed = "5")
    void scrollsOnlyWhereTheSmallestTilesDoNotFit(
            @ForAll @IntRange(min = 1, max = 400) int count,
            @ForAll @IntRange(min = 120, max = 1920) int width,
            @ForAll @IntRange(min = 120, max = 1080) int height) {
        TileGrid grid = TileGrid.fit(count, 14, 14, width, height, 1, LEAST);
        int columns = (width + 1) / (LEAST + 2);
        int rows = (count + columns - 1) / columns;
        if (rows * (LEAST + 2) - 1 <= height) {
            assertThat(grid.height()).isLessThanOrEqualTo(height);
        }
    }

    @Test
    void scrollsRatherThanShrinkBelowWhatCanBeSeen() {
        TileGrid grid = TileGrid.fit(1280, 7, 7, 328, 300, 1, LEAST);
        assertThat(grid.tileWidth()).isGreaterThanOrEqualTo(LEAST);
        assertThat(grid.height()).isGreaterThan(300);
    }
}
