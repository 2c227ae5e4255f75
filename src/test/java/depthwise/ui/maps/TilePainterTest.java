package depthwise.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.image.ColourMap;
import depthwise.image.ValueScale;
import depthwise.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TilePainterTest {
    private static final int HATCH = 0xFF123456;
    private static final Colouring GREY = new Colouring(ColourChoice.GREY, ScaleScope.LAYER, new ValueScale(0, 0));

    private static TilePainter painter(int channels, int height, int width, float... values) {
        return new TilePainter(MapStack.of(Tensor.maps(channels, height, width, values)), GREY, HATCH);
    }

    @Test
    void largeTilesHaveHardEdges() {
        int[] argb = painter(1, 1, 2, 0, 1).single(0, 8, 2);
        int black = ColourMap.GREY.argb(0);
        int white = ColourMap.GREY.argb(1);
        assertThat(argb)
                .containsExactly(
                        black, black, black, black, white, white, white, white, black, black, black, black, white,
                        white, white, white);
    }

    @Test
    void smallTilesAverage() {
        int[] argb = painter(1, 2, 2, 0, 1, 1, 0).single(0, 1, 1);
        assertThat(argb).containsExactly(ColourMap.GREY.argb(0.5));
    }

    @Test
    void deadChannelsAreHatchedNotColoured() {
        int[] argb = painter(2, 1, 1, 0, 3).single(0, 12, 12);
        assertThat(argb).containsOnly(HATCH, 0).contains(HATCH, 0);
    }

    @Test
    void aViewportShowsWhatThePlainGridShowsThere() {
        SplittableRandom random = new SplittableRandom(5);
        float[] values = new float[40 * 6 * 5];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        TilePainter painter = painter(40, 6, 5, values);
        List<Integer> channels = IntStream.range(0, 40).boxed().toList();
        TileGrid grid = TileGrid.fit(40, 5, 6, 100, 60, 1, 17);
        int[] all = painter.grid(grid, channels, 0, 100, grid.height());
        int[] seen = painter.grid(grid, channels, 13, 100, 60);
        assertThat(seen).containsExactly(Arrays.copyOfRange(all, 13 * 100, 73 * 100));
    }

    @Test
    void nothingIsPaintedBetweenTiles() {
        TileGrid grid = new TileGrid(2, 2, 3, 3, 1);
        int[] argb = painter(2, 1, 1, 1, 2).grid(grid, List.of(0, 1), 0, 7, 3);
        assertThat(argb[3]).isZero();
        assertThat(argb[2]).isNotZero();
        assertThat(argb[4]).isNotZero();
    }
}
