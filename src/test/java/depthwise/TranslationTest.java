package depthwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check of the translations can fail, in each way that it should. */
class TranslationTest {
    private static final Path ROOM = Path.of("room");

    private static Translation translation(Map<String, String> original, Map<String, String> words) {
        return Translation.of(List.of(bundle(original)), List.of(bundle(words)), "other.properties")
                .get(0);
    }

    private static MessageBundle bundle(Map<String, String> patterns) {
        return new MessageBundle(ROOM, "room/some.properties", patterns, List.of());
    }

    @Test
    void printsTheLineToPaste() {
        Translation translation = translation(Map.of("a.b", "Add {0}", "a.c", "Add"), Map.of("a.c", "相加"));
        assertThat(translation.missing()).containsExactly(Path.of("room/other.properties") + ": a.b = Add {0}");
        assertThat(translation.unused()).isEmpty();
        assertThat(translation.misplaced()).isEmpty();
    }

    @Test
    void missesEverythingOfAnAbsentFile() {
        List<Translation> all = Translation.of(List.of(bundle(Map.of("a.b", "Add"))), List.of(), "other.properties");
        assertThat(all).hasSize(1);
        assertThat(all.get(0).missing()).hasSize(1);
    }

    @Test
    void printsTheLineToTakeOut() {
        Translation translation = translation(Map.of(), Map.of("a.b", "相加"));
        assertThat(translation.unused()).containsExactly(Path.of("room/other.properties") + ": a.b = 相加");
        assertThat(translation.missing()).isEmpty();
    }

    @Test
    void comparesPlacesWhateverTheirOrder() {
        assertThat(translation(Map.of("a", "{0} of {1}"), Map.of("a", "{1} 的 {0}"))
                        .misplaced())
                .isEmpty();
        assertThat(translation(Map.of("a", "{0} of {1}"), Map.of("a", "{1}")).misplaced())
                .singleElement()
                .asString()
                .endsWith("a fills [1], not [0, 1]");
    }

    @Test
    void comparesHowNumbersAreRoundedButNotChoicesOfWords() {
        assertThat(translation(Map.of("a", "{0,number,0.00}"), Map.of("a", "{0}"))
                        .misplaced())
                .isNotEmpty();
        assertThat(translation(Map.of("a", "{0,choice,0#none|1#one|1<{0}}"), Map.of("a", "{0} 个"))
                        .misplaced())
                .isEmpty();
    }
}
