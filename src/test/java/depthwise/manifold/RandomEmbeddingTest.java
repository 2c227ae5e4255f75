package depthwise.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class RandomEmbeddingTest {
    private static final double[] PINNED = {
        1.6031389497937083, -0.3960561299470306, -0.8305461345248417, -0.15361927331811093
    };

    @Property(seed = "1", tries = 100)
    void wayBackUndoesTheLift(@ForAll @IntRange(min = 2, max = 64) int n, @ForAll long seed) {
        RandomEmbedding embedding = RandomEmbedding.drawn(n, seed);
        DMatrixRMaj back = embedding.pseudoInverse();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += embedding.at(row, j) * back.get(j, column);
                }
                assertThat(sum).isCloseTo(row == column ? 1 : 0, within(1e-8));
            }
        }
    }

    @Property(seed = "1", tries = 50)
    void largerNKeepsTheDirectionsOfASmallerOne(@ForAll @IntRange(min = 2, max = 63) int n, @ForAll long seed) {
        RandomEmbedding small = RandomEmbedding.drawn(n, seed);
        RandomEmbedding large = RandomEmbedding.drawn(n + 1, seed);
        for (int j = 0; j < n; j++) {
            assertThat(large.at(0, j)).isEqualTo(small.at(0, j));
            assertThat(large.at(1, j)).isEqualTo(small.at(1, j));
        }
    }

    @Test
    void isTheSameOnEveryMachine() {
        RandomEmbedding embedding = RandomEmbedding.drawn(2, 1);
        assertThat(new double[] {embedding.at(0, 0), embedding.at(1, 0), embedding.at(0, 1), embedding.at(1, 1)})
                .containsExactly(PINNED, within(0.0));
    }

    @Test
    void neighbouringSeedsAreUnrelatedAndStandardNormal() {
        int seeds = 10_000;
        double sum = 0;
        double squares = 0;
        double neighbours = 0;
        double previous = RandomEmbedding.drawn(2, 0).at(0, 0);
        for (int seed = 1; seed <= seeds; seed++) {
            double value = RandomEmbedding.drawn(2, seed).at(0, 0);
            sum += value;
            squares += value * value;
            neighbours += value * previous;
            previous = value;
        }
        // Standard errors of the three averages are 1, √2 and 1 over √seeds.
        double four = 4 / Math.sqrt(seeds);
        assertThat(sum / seeds).isCloseTo(0, within(four));
        assertThat(squares / seeds).isCloseTo(1, within(1.5 * four));
        assertThat(neighbours / seeds).isCloseTo(0, within(four));
    }
}
