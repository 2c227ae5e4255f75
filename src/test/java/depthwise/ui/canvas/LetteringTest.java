package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.ui.canvas.Lettering.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private final Lettering lettering = new Lettering();

    @Test
    void lettersDoNotShrinkBelowWhatCanBeRead() {
        assertThat(Lettering.legible(13, 0.6)).isEqualTo(13);
        assertThat(Lettering.legible(6, 0.6)).isEqualTo(Lettering.SMALLEST);
        assertThat(Lettering.legible(5, 0.6)).isZero();
        assertThat(Lettering.narrowest(20)).isEqualTo(17);
        assertThat(Lettering.narrowest(10)).isEqualTo(Lettering.SMALLEST);
    }

    @Test
    void breaksOnlyWhatDoesNotFit() {
        assertThat(lines("Inverted residual", 500)).containsExactly("Inverted residual");
        assertThat(lines("Inverted residual", 100)).containsExactly("Inverted", "residual");
        assertThat(lines("Global average pool", 100)).hasSize(2);
    }

    @Test
    void breaksElsewhereOnlyWhereThereIsNoSpace() {
        assertThat(lines("Conv-BN 3×3", 60)).containsExactly("Conv-BN", "3×3");
        assertThat(lines("Squeeze-and-excite", 100)).containsExactly("Squeeze-", "and-excite");
        assertThat(lines("深度可分离卷积", 40)).hasSize(2).allMatch(line -> line.length() < 5);
        assertThat(lines("Classifier", 10)).containsExactly("Classifier");
    }

    @Test
    void leavesPartsAwayBeforeItCutsThem() {
        assertThat(lettering.fitting("3×3 · s2 · ReLU6", 500, 11)).isEqualTo("3×3 · s2 · ReLU6");
        assertThat(lettering.fitting("3×3 · s2 · ReLU6", 50, 11)).isEqualTo("3×3 · s2");
        assertThat(lettering.fitting("224×224 × 3", 50, 11)).isEqualTo("224×224");
        assertThat(lettering.fitting("224×224 × 3", 5, 11)).isEqualTo("224×224");
    }

    private List<String> lines(String words, double room) {
        return lettering.lines(words, room, 13, Weight.BOLD);
    }
}
