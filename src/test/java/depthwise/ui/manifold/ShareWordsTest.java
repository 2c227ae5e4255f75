package depthwise.ui.manifold;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareWordsTest {
    private final ShareWords words = new ShareWords(Messages.english());

    @ParameterizedTest
    @CsvSource({
        "0, 0% kept, 0.0%",
        "0.0001, 0.1% kept, 0.1%",
        "0.004, 0.4% kept, 0.4%",
        "0.07, 7% kept, 7.0%",
        "0.994, 99% kept, 99.4%",
        "0.996, 99.6% kept, 99.6%",
        "0.9999, 99.9% kept, 99.9%",
        "1, 100% kept, 100.0%"
    })
    void allAndNoneAreSaidOnlyOfAllAndNone(double share, String small, String large) {
        assertThat(words.kept(share)).isEqualTo(small);
        assertThat(words.large(share)).isEqualTo(large);
    }
}
