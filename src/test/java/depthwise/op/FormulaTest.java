package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.op.Formula.Factor;
import depthwise.tensor.Shape;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private final Formula separable = Formula.product(
                    Factor.squared(Letter.KERNEL, 3), Factor.of(Letter.INPUT, 64), Factor.squared(Letter.SIDE, 14))
            .plus(Formula.product(
                    Factor.of(Letter.INPUT, 64), Factor.of(Letter.OUTPUT, 128), Factor.squared(Letter.SIDE, 14)));

    @Test
    void countsWhatItShows() {
        assertThat(separable.value()).isEqualTo(9 * 64 * 196 + 64 * 128 * 196);
        assertThat(separable.latex()).isEqualTo("D_K^{2} \\cdot M \\cdot D_F^{2} + M \\cdot N \\cdot D_F^{2}");
        assertThat(separable.latexNumbers()).isEqualTo("3^{2} \\cdot 64 \\cdot 14^{2} + 64 \\cdot 128 \\cdot 14^{2}");
    }

    @Test
    void timesReachesEveryTerm() {
        assertThat(separable.times(Factor.of(Letter.TWO, 2)).value()).isEqualTo(2 * separable.value());
    }

    @Test
    void nothingIsZero() {
        assertThat(Formula.ZERO.value()).isZero();
        assertThat(Formula.ZERO.latex()).isEqualTo("0");
        assertThat(Formula.ZERO.latexNumbers()).isEqualTo("0");
        assertThat(Formula.ZERO.plus(separable)).isEqualTo(separable);
        assertThat(Formula.ZERO.times(Factor.of(Letter.TWO, 2)).value()).isZero();
    }

    @Test
    void countsTheNumbersOfAnyShape() {
        assertThat(Formula.elements(new Shape.Maps(32, 112, 112)).latex()).isEqualTo("N \\cdot D_F^{2}");
        assertThat(Formula.elements(new Shape.Maps(32, 49, 66)).latex()).isEqualTo("N \\cdot D_H \\cdot D_W");
        assertThat(Formula.elements(new Shape.Tokens(4, 256, 144)).latex()).isEqualTo("P \\cdot N_p \\cdot d");
        for (Shape shape : new Shape[] {
            new Shape.Maps(32, 112, 112), new Shape.Maps(32, 49, 66), new Shape.Tokens(4, 256, 144), new Shape.Vector(9)
        }) {
            assertThat(Formula.elements(shape).value()).isEqualTo(shape.elements());
        }
    }

    @Test
    void saysSoInsteadOfOverflowing() {
        Formula huge = Formula.product(Factor.squared(Letter.SIDE, 1L << 31), Factor.of(Letter.INPUT, 4));
        assertThatThrownBy(huge::value).isInstanceOf(ArithmeticException.class);
        Formula half = Formula.product(Factor.squared(Letter.SIDE, 1L << 31), Factor.of(Letter.INPUT, 1));
        assertThatThrownBy(() -> half.plus(half).plus(half).value()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void constantsReadTheSameWithNumbers() {
        for (Letter letter : Letter.values()) {
            if (letter.isConstant()) {
                assertThat(new Factor(letter, Long.parseLong(letter.latex()), 1).latexNumber())
                        .isEqualTo(letter.latex());
            }
        }
    }
}
