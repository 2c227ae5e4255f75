package depthwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PickedWordsTest {
    @Test
    void hasNoWordsWhileNothingIsPicked() {
        PickedWords<Integer> words = new PickedWords<>(n -> "number " + n);
        assertThat(words.toString(3)).isEqualTo("number 3");
        assertThat(words.toString(null)).isEmpty();
    }
}
