package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AffineTest {
    @Test
    void twoAfterEachOtherAreOne() {
        Affine first = new Affine(new double[] {2, -1}, new double[] {3, 5});
        Affine next = new Affine(new double[] {10, 0.5}, new double[] {1, -2});

        Affine both = first.then(next);

        // 10 · (2x + 3) + 1 and 0.5 · (−x + 5) − 2.
        assertThat(new double[] {both.scale(0), both.shift(0)}).containsExactly(20, 31);
        assertThat(new double[] {both.scale(1), both.shift(1)}).containsExactly(-0.5, 0.5);
    }

    @Test
    void everyChannelHasBoth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Affine(new double[2], new double[3]));
        Affine two = new Affine(new double[2], new double[2]);
        Affine three = new Affine(new double[3], new double[3]);
        assertThatIllegalArgumentException().isThrownBy(() -> two.then(three));
    }

    @Test
    void twoWithTheSameNumbersAreEqual() {
        Affine affine = new Affine(new double[] {2, 3}, new double[] {1, 0});
        assertThat(affine)
                .isEqualTo(new Affine(new double[] {2, 3}, new double[] {1, 0}))
                .hasSameHashCodeAs(new Affine(new double[] {2, 3}, new double[] {1, 0}))
                .isNotEqualTo(new Affine(new double[] {2, 4}, new double[] {1, 0}))
                .isNotEqualTo(new Affine(new double[] {2, 3}, new double[] {1, 1}));
    }
}
