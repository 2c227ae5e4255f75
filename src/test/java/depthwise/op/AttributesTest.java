package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.text.Failure;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static final Conv2d CONV = Conv2d.depthwise(64, 3, 2, PaddingMode.SAME);

    @Test
    void listsDeclaredAttributesInOrder() {
        assertThat(Attributes.of(CONV))
                .extracting(AttributeType::name)
                .containsExactly("outChannels", "kernel", "stride", "padding", "mode", "groups", "bias");
        assertThat(Attributes.of(new Add())).isEmpty();
    }

    @Test
    void readsValues() {
        assertThat(Attributes.values(CONV))
                .containsEntry("outChannels", 64)
                .containsEntry("mode", PaddingMode.SAME)
                .containsEntry("bias", false)
                .hasSize(7);
        assertThat(Attributes.value(CONV, "stride")).isEqualTo(2);
        assertThatThrownBy(() -> Attributes.value(CONV, "dilation")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replacesOneAndKeepsTheOthers() {
        Conv2d changed = Attributes.with(CONV, "stride", 1);
        assertThat(changed).isEqualTo(Conv2d.depthwise(64, 3, 1, PaddingMode.SAME));
        assertThat(CONV.stride()).isEqualTo(2);
    }

    @Test
    void refusesValuesOutOfRange() {
        assertThatThrownBy(() -> Attributes.with(CONV, "stride", 0))
                .isInstanceOf(Failure.class)
                .hasMessage("Stride must be between 1 and 16, not 0.");
        assertThatThrownBy(() -> new Conv2d(8, 40, 1, 1, PaddingMode.SAME, 1, false))
                .isInstanceOf(Failure.class)
                .hasMessage("Kernel must be between 1 and 31, not 40.");
    }

    /** Otherwise a misspelt name would leave the operation as it was without a word. */
    @Test
    void refusesUnknownNames() {
        assertThatThrownBy(() -> Attributes.with(CONV, "dilation", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesValuesOfAnotherType() {
        assertThatThrownBy(() -> Attributes.with(CONV, "stride", "2")).isInstanceOf(IllegalArgumentException.class);
    }
}
