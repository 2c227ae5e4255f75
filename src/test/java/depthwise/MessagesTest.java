package depthwise;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every sentence that the code can say exists, can be put together, and is said by somebody. */
class MessagesTest {
    private static final String CHINESE = "messages_zh_CN.properties";

    private final List<MessageBundle> english;
    private final SourceCode code;

    MessagesTest() throws IOException {
        english = MessageBundle.all("messages.properties");
        code = SourceCode.of(Path.of("src/main"));
    }

    private Map<String, String> patterns() {
        Map<String, String> patterns = new HashMap<>();
        english.forEach(bundle -> patterns.putAll(bundle.patterns()));
        return patterns;
    }

    /** The searches below must find something to be worth anything. */
    @Test
    void findsKeysCallsAndBundles() {
        assertThat(code.calls()).hasSizeGreaterThan(100);
        assertThat(code.calls()).filteredOn(call -> !call.keys().isEmpty()).hasSizeGreaterThan(100);
        assertThat(patterns()).hasSizeGreaterThan(200);
        assertThat(code.uses("no.such.key")).isFalse();
    }

    @Test
    void everyKeyInTheCodeHasWords() {
        Set<String> missing = new TreeSet<>();
        for (SourceCode.Call call : code.calls()) {
            for (String key : call.keys()) {
                if (!patterns().containsKey(key)) {
                    missing.add(call.file() + ": " + key);
                }
            }
        }
        assertThat(missing).as("add these to the room's messages.properties").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> unused = new TreeSet<>();
        for (MessageBundle bundle : english) {
            for (String key : bundle.patterns().keySet()) {
                if (!code.uses(key) && !DerivedKeys.contains(key)) {
                    unused.add(bundle.file() + ": " + key);
                }
            }
        }
        assertThat(unused).as("nobody says these").isEmpty();
    }

    /** Of keys that a call chooses between, the one with the most places decides. */
    @Test
    void everyPlaceHasAnArgument() {
        Map<String, String> patterns = patterns();
        Set<String> wrong = new TreeSet<>();
        for (SourceCode.Call call : code.calls()) {
            int places = call.keys().stream()
                    .mapToInt(key -> places(patterns.getOrDefault(key, "")))
                    .max()
                    .orElse(call.arguments());
            if (!call.spreads() && places != call.arguments()) {
                wrong.add(call.file() + ": " + call.keys() + " has " + places + " places, given " + call.arguments());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static int places(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    @Test
    void everyPatternCanBePutTogether() throws IOException {
        List<MessageBundle> all = new ArrayList<>(english);
        all.addAll(MessageBundle.all(CHINESE));
        for (MessageBundle bundle : all) {
            bundle.patterns().forEach((key, pattern) -> {
                assertThat(pattern).as(bundle.file() + ": " + key).isNotBlank();
                // A lone quote would swallow itself and keep the places after it from being filled.
                assertThat(pattern.replace("''", "").replace("'{'", "").replace("'}'", ""))
                        .as(bundle.file() + ": " + key + ", write '' for a quote")
                        .doesNotContain("'");
                assertThat(new MessageFormat(pattern).toPattern()).isNotEmpty();
            });
        }
    }

    @Test
    void everyKeyStandsOnce() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (MessageBundle bundle : english) {
            twice.addAll(bundle.repeated());
            for (String key : bundle.patterns().keySet()) {
                String other = seen.put(key, bundle.file());
                if (other != null) {
                    twice.add(key + " in " + other + " and " + bundle.file());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyBundleIsReadByMessages() {
        Messages messages = Messages.english();
        for (MessageBundle bundle : english) {
            for (String key : bundle.patterns().keySet()) {
                assertThat(messages.has(key)).as(bundle.file() + ": " + key).isTrue();
            }
        }
    }

    @Test
    void chineseSaysEverything() throws IOException {
        assertThat(chinese().stream().flatMap(room -> room.missing().stream()))
                .as("add these lines to the files, in Chinese")
                .isEmpty();
    }

    @Test
    void chineseSaysNothingElse() throws IOException {
        assertThat(chinese().stream().flatMap(room -> room.unused().stream()))
                .as("take these lines out of the files")
                .isEmpty();
        assertThat(MessageBundle.all(CHINESE).stream().flatMap(bundle -> bundle.repeated().stream()))
                .isEmpty();
    }

    @Test
    void chineseFillsTheSamePlaces() throws IOException {
        assertThat(chinese().stream().flatMap(room -> room.misplaced().stream()))
                .isEmpty();
    }

    private List<Translation> chinese() throws IOException {
        return Translation.of(english, MessageBundle.all(CHINESE), CHINESE);
    }
}
