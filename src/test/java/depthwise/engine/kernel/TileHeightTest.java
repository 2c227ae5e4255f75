package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The loops on vectors with each height of register tiles, whichever of them this machine would choose. */
class TileHeightTest {
    private static final float TOLERANCE = 1e-4f;

    @Test
    void eachHeightIsACandidateAndTheWidthSaysWhichToExpect() {
        assertThat(TileHeight.expectedFirst(4)).startsWith(TileHeight.FOUR).containsOnly(TileHeight.values());
        assertThat(TileHeight.expectedFirst(8)).startsWith(TileHeight.FOUR).containsOnly(TileHeight.values());
        assertThat(TileHeight.expectedFirst(16)).startsWith(TileHeight.SEVEN).containsOnly(TileHeight.values());
        assertThat(TileHeight.expectedFirst(16)).doesNotHaveDuplicates();
    }

    /** Odd numbers of rows, columns and terms, one tap or two, with bounds and without. */
    @Property(tries = 400)
    void productsAreTheSameWithEachHeightAndThoseOfPlainLoops(
            @ForAll @IntRange(min = 1, max = 70) int rows,
            @ForAll @IntRange(min = 1, max = 150) int count,
            @ForAll @IntRange(min = 1, max = 40) int run,
            @ForAll @IntRange(min = 1, max = 2) int taps,
            @ForAll boolean clamped,
            @ForAll long seed) {
        List<Arithmetic> candidates = VectorModule.candidates();
        if (candidates.isEmpty()) {
            return; // a Java without the Vector API has no tiles
        }
        Assume.that(count >= candidates.get(0).lanes());
        Random random = new Random(seed);
        Columns columns = Columns.exact(count, candidates.get(0).lanes());
        Panels panels = Panels.empty(columns, taps == 1 ? new int[] {0} : new int[] {0, run + 3}, run);
        fill(panels.data, random);
        float[] x = new float[(rows + 1) * (2 * run + 3)];
        fill(x, random);
        Clamp clamp = clamped ? new Clamp(0, 6) : Clamp.NONE;

        float[] expected = product(panels, x, rows, clamp);
        float[] first = null;
        for (Arithmetic candidate : candidates) {
            float[] y = new float[rows * count + 2];
            Arrays.fill(y, Float.NaN);
            candidate.product(panels, 0, columns.panels(), new Rows(x, 0, run + 1), rows, new Rows(y, 1, count), clamp);
            assertThat(y[0]).as("before the result").isNaN();
            assertThat(y[rows * count + 1]).as("behind the result").isNaN();
            float[] inside = Arrays.copyOfRange(y, 1, rows * count + 1);
            for (int i = 0; i < inside.length; i++) {
                // written so that not-a-number fails as well
                if (!(Math.abs(inside[i] - expected[i]) <= TOLERANCE * (1 + Math.abs(expected[i])))) {
                    assertThat(inside[i])
                            .as(candidate.tileRows() + " rows, at " + i)
                            .isEqualTo(expected[i]);
                }
            }
            first = first == null ? inside : first;
            assertThat(inside).as("with tiles of " + candidate.tileRows()).isEqualTo(first);
        }
    }

    /** The rows that no large tile takes go to tiles of four, the last of which may step back. */
    @Property(tries = 500)
    void tilesComputeAsFewRowsTwiceAsCanBe(
            @ForAll @IntRange(min = 4, max = 300) int rows, @ForAll @IntRange(min = 4, max = 7) int height) {
        int large = VectorProduct.inLarge(rows, height);
        assertThat(large).isBetween(0, rows);
        assertThat(large % height).isZero();
        for (int other = 0; other <= rows; other += height) {
            assertThat(computed(rows, large)).isLessThanOrEqualTo(computed(rows, other));
        }
    }

    private static int computed(int rows, int large) {
        return large + (rows - large + 3) / 4 * 4;
    }

    private static void fill(float[] numbers, Random random) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
    }

    private static float[] product(Panels panels, float[] x, int rows, Clamp clamp) {
        int count = panels.columns.count;
        float[] y = new float[rows * count];
        for (int row = 0; row < rows; row++) {
            for (int v = 0; v < panels.columns.starts.length; v++) {
                for (int lane = 0; lane < panels.columns.lanes; lane++) {
                    int at = panels.vectorAt(v) + lane;
                    double sum = panels.data[at];
                    for (int tap : panels.taps) {
                        for (int i = 0; i < panels.run; i++) {
                            at += panels.width(v);
                            sum += (double) panels.data[at] * x[row * (panels.run + 1) + tap + i];
                        }
                    }
                    y[row * count + panels.columns.starts[v] + lane] = clamp.apply((float) sum);
                }
            }
        }
        return y;
    }
}
