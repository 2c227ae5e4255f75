package depthwise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages english = Messages.english();

    @Test
    void putsArgumentsInTheirPlaces() {
        assertThat(english.get("op.problem.shuffle", 8, 3)).startsWith("8 channels cannot be dealt out over 3 groups");
    }

    @Test
    void putsNestedMessagesIntoWordsFirst() {
        assertThat(english.say(Message.of("attribute.notNumber", Message.of("attribute.kernel"), "x")))
                .isEqualTo("Kernel needs a number, not \"x\".");
    }

    /** A path or a dimension reads as the person wrote it, in every language. */
    @Test
    void leavesWholeNumbersUngrouped() {
        assertThat(english.get("op.problem.shuffle", 12345, 7)).startsWith("12345 channels");
        assertThat(Messages.forLocale(Locale.GERMANY).get("op.problem.shuffle", 1234567L, 7))
                .startsWith("1234567 channels");
    }

    /** A place with a format of its own gets the number itself. */
    @Test
    void choosesByNumber() {
        assertThat(english.get("graph.problem.inputs", "Add", 2, 1)).startsWith("Add needs 2 inputs but has 1;");
        assertThat(english.get("graph.problem.inputs", "Linear", 1, 0)).startsWith("Linear needs 1 input but has 0;");
    }

    @Test
    void answersTheKeyWhereThereAreNoWords() {
        assertThat(english.get("no.such.key")).isEqualTo("no.such.key");
        assertThat(english.has("no.such.key")).isFalse();
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(Messages.forLocale(Locale.forLanguageTag("is")).get("op.add"))
                .isEqualTo("Add");
        assertThat(Messages.forLocale(Locale.ITALY).locale()).isEqualTo(Locale.ITALY);
    }
}
