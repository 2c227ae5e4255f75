package depthwise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(Messages.forLocale(Locale.ITALY).locale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh", "zh-Hans", "zh-Hans-CN", "zh-SG", "zh-Hans-HK"})
    void findsSimplifiedChineseUnderItsManyNames(String tag) {
        Messages chinese = Messages.forLocale(Locale.forLanguageTag(tag));
        assertThat(chinese.get("op.add")).isEqualTo("相加");
        assertThat(chinese.locale()).isEqualTo(Locale.CHINA);
    }

    @Test
    void findsSimplifiedChineseForTheLocalesOfJava() {
        assertThat(Messages.forLocale(Locale.CHINA).get("op.add")).isEqualTo("相加");
        assertThat(Messages.forLocale(Locale.CHINESE).get("op.add")).isEqualTo("相加");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-TW", "zh-HK", "zh-Hant", "en-CN", "und"})
    void saysTheRestInEnglish(String tag) {
        assertThat(Messages.forLocale(Locale.forLanguageTag(tag)).get("op.add")).isEqualTo("Add");
    }

    /** The words asked for, whatever the machine speaks. */
    @Test
    void ignoresTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(Messages.english().get("op.add")).isEqualTo("Add");
            assertThat(Messages.forLocale(Locale.FRANCE).get("op.add")).isEqualTo("Add");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** A decimal comma or Arabic digits inside an English sentence would read as a mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "en"})
    void writesNumbersInTheLanguageOfTheWords(String tag) {
        Messages messages = Messages.forLocale(Locale.forLanguageTag(tag));
        assertThat(messages.get("manifold.output.kept", 0.734)).isEqualTo("73% kept");
        assertThat(messages.get("manifold.output.residual.alone", 0.5)).isEqualTo("residual 0.50");
        assertThat(messages.get("zoo.problem.alpha", 4.5)).endsWith("not 4.5.");
    }

    @Test
    void writesNumbersInChinese() {
        Messages chinese = Messages.forLocale(Locale.CHINA);
        assertThat(chinese.get("manifold.output.kept", 0.734)).isEqualTo("保留 73%");
        assertThat(chinese.get("manifold.output.residual.alone", 0.5)).isEqualTo("残差 0.50");
        assertThat(chinese.get("op.problem.shuffle", 12345, 7)).startsWith("12345 个通道不能平均分到 7 组");
    }
}
