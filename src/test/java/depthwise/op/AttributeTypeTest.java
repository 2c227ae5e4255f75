package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.text.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeTypeTest {
    private static final Conv2d CONV = Conv2d.standard(32, 3, 1, PaddingMode.SYMMETRIC);

    private static AttributeType attribute(Operation operation, String name) {
        return Attributes.find(operation, name).orElseThrow();
    }

    @Test
    void describesWhatTheComponentDeclares() {
        AttributeType kernel = attribute(CONV, "kernel");
        assertThat(kernel.operation()).isEqualTo("conv2d");
        assertThat(kernel.min()).isEqualTo(1);
        assertThat(kernel.max()).isEqualTo(31);
        assertThat(kernel.letter()).isEqualTo("D_K");
        assertThat(kernel.isNumber()).isTrue();
        assertThat(kernel.isChoice()).isFalse();
        assertThat(attribute(CONV, "mode").choices()).containsExactly(PaddingMode.SYMMETRIC, PaddingMode.SAME);
        assertThat(kernel.choices()).isEmpty();
    }

    @Test
    void readsNumbersSwitchesAndChoices() {
        assertThat(attribute(CONV, "kernel").parse(" 5 ")).isEqualTo(5);
        assertThat(attribute(new Dropout(0.2), "probability").parse("1e-3")).isEqualTo(0.001);
        assertThat(attribute(CONV, "bias").parse("True")).isEqualTo(true);
        assertThat(attribute(CONV, "bias").parse("false")).isEqualTo(false);
        assertThat(attribute(CONV, "mode").parse("same")).isEqualTo(PaddingMode.SAME);
    }

    /** Files and the command line name a function as {@link Nonlinearity#id()} does, people as its symbol. */
    @ParameterizedTest
    @CsvSource({"hard-swish", "HARD_SWISH", "h-swish", "Hard_Swish"})
    void readsAFunctionByAnyOfItsNames(String text) {
        assertThat(attribute(new Activation(Nonlinearity.RELU), "function").parse(text))
                .isEqualTo(Nonlinearity.HARD_SWISH);
    }

    @Test
    void readsEveryFunctionByItsIdAndSymbol() {
        AttributeType function = attribute(new Activation(Nonlinearity.RELU), "function");
        for (Nonlinearity nonlinearity : Nonlinearity.values()) {
            assertThat(function.parse(nonlinearity.id())).isEqualTo(nonlinearity);
            assertThat(function.parse(nonlinearity.symbol())).isEqualTo(nonlinearity);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"three", "", "3.5", "99999999999"})
    void rejectsWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> attribute(CONV, "kernel").parse(text))
                .isInstanceOf(Failure.class)
                .hasMessage("Kernel needs a whole number, not \"" + text + "\".");
    }

    @Test
    void rejectsNumbersOutOfRange() {
        assertThatThrownBy(() -> attribute(CONV, "kernel").parse("0"))
                .isInstanceOf(Failure.class)
                .hasMessage("Kernel must be between 1 and 31, not 0.");
        assertThatThrownBy(() -> attribute(new Dropout(0.2), "probability").parse("1.5"))
                .hasMessage("Probability must be between 0 and 1, not 1.5.");
        assertThatThrownBy(() -> attribute(new Dropout(0.2), "probability").parse("NaN"))
                .isInstanceOf(Failure.class);
        assertThatThrownBy(() -> attribute(new Dropout(0.2), "probability").parse("x"))
                .hasMessage("Probability needs a number, not \"x\".");
    }

    /** Anything but true and false would otherwise be taken for false without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"yse", "1", ""})
    void rejectsWhatIsNoSwitch(String text) {
        assertThatThrownBy(() -> attribute(CONV, "bias").parse(text))
                .isInstanceOf(Failure.class)
                .hasMessage("Bias cannot be \"" + text + "\"; choose one of true, false.");
    }

    @Test
    void listsTheChoices() {
        assertThatThrownBy(() -> attribute(CONV, "mode").parse("reflect"))
                .isInstanceOf(Failure.class)
                .hasMessage("Padding mode cannot be \"reflect\"; choose one of symmetric, same.");
        assertThatThrownBy(() ->
                        attribute(new Activation(Nonlinearity.RELU), "function").parse("gelu"))
                .hasMessage("Function cannot be \"gelu\"; choose one of "
                        + "relu, relu6, hard-sigmoid, hard-swish, sigmoid, silu, linear.");
    }
}
