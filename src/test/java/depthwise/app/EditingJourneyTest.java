package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.block.InvertedResidual;
import depthwise.document.State;
import depthwise.engine.Trace;
import depthwise.tensor.Shape;
import depthwise.zoo.Configuration;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Changing a network, taking it back, and being told what cannot be. */
@Journey
class EditingJourneyTest {
    private static final String BLOCK = "features.3";

    private static int kernel(OpenWindow window) {
        return ((InvertedResidual) window.workbench()
                        .analysis()
                        .report(BLOCK)
                        .orElseThrow()
                        .node()
                        .operation())
                .kernel();
    }

    private static float[] maps(OpenWindow window) {
        return window.workbench().traceProperty().get().tensor(BLOCK).data().clone();
    }

    private static State state(OpenWindow window) {
        return window.workbench().stateProperty().get();
    }

    private static void type(OpenWindow window, TextField field, String words) {
        window.robot()
                .doubleClickOn(field)
                .push(KeyCode.CONTROL, KeyCode.A)
                .write(words)
                .push(KeyCode.ENTER);
        window.settle();
    }

    @Test
    void aTypedKernelChangesGraphTotalsAndMapsAndUndoTakesItBack(OpenWindow window) {
        window.clickOnCard(BLOCK);
        window.robot().clickOn("Attributes");
        TextField field = window.field("Kernel");
        assertThat(field.getText()).isEqualTo("3");
        float[] before = maps(window);
        assertThat(window.status()).startsWith("3.50 M parameters", "300.8 M MACs");

        type(window, field, "5");
        assertThat(kernel(window)).isEqualTo(5);
        assertThat(window.status()).startsWith("3.51 M parameters", "308.0 M MACs");
        assertThat(maps(window)).hasSameSizeAs(before).isNotEqualTo(before);
        window.photograph("attributes");

        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(kernel(window)).isEqualTo(3);
        assertThat(state(window).edits()).isEmpty();
        assertThat(window.field("Kernel").getText()).isEqualTo("3");
        assertThat(window.status()).startsWith("3.50 M parameters", "300.8 M MACs");
        assertThat(maps(window)).isEqualTo(before);

        window.robot().push(KeyCode.CONTROL, KeyCode.Y);
        window.settle();
        assertThat(kernel(window)).isEqualTo(5);
    }

    @Test
    void aWrongValueGetsOneSentenceBesideTheField(OpenWindow window) {
        window.clickOnCard(BLOCK);
        window.robot().clickOn("Attributes");
        State before = state(window);
        Trace trace = window.workbench().traceProperty().get();
        Map<String, String> sentences = Map.of(
                "0", "Kernel must be between 1 and 31, not 0.",
                "99999", "Kernel must be between 1 and 31, not 99999.",
                "wide", "Kernel needs a whole number, not \"wide\".");

        sentences.forEach((typed, sentence) -> {
            type(window, window.field("Kernel"), typed);
            assertThat(sentences(window)).containsExactly(sentence);
            assertThat(state(window)).isSameAs(before);
            assertThat(window.workbench().traceProperty().get()).isSameAs(trace);
        });
        window.photograph("attributes-wrong");
        assertThat(sentences(window)).hasSize(1);

        window.robot().push(KeyCode.ESCAPE);
        assertThat(window.field("Kernel").getText()).isEqualTo("3");
        assertThat(sentences(window)).isEmpty();
    }

    private static List<String> sentences(OpenWindow window) {
        return window.all(".attribute-form .inline-error .label", Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Label::getText)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Test
    void widthFollowsTheSliderAndTheField(OpenWindow window) {
        Slider slider = window.find("#width .slider", Slider.class);
        window.onViews(slider::requestFocus);
        window.robot().push(KeyCode.LEFT).push(KeyCode.LEFT);
        window.settle();
        assertThat(window.workbench().configuration().alpha()).isEqualTo(0.9);

        type(window, window.find("#width .value-field", TextField.class), "0.5");
        assertThat(window.workbench().configuration().alpha()).isEqualTo(0.5);
        assertThat(window.status()).startsWith("1.97 M parameters", "97.13 M MACs");
        assertThat(window.workbench().traceProperty().get().analysis())
                .isSameAs(window.workbench().analysis());
        assertThat(window.workbench().analysis().report(BLOCK).orElseThrow().shape())
                .contains(new Shape.Maps(16, 56, 56));
    }

    /** The field keeps the focus after Enter, but has nothing of its own to take back. */
    @Test
    void undoWorksRightAfterAWidthWasTyped(OpenWindow window) {
        TextField field = window.find("#width .value-field", TextField.class);
        type(window, field, "0.5");
        assertThat(field.isFocused()).isTrue();
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(window.workbench().configuration().alpha()).isEqualTo(1);

        window.robot().doubleClickOn(field).write("0.7").push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field.getText()).as("what is being typed is the field's").isNotEqualTo("0.7");
        assertThat(window.workbench().configuration().alpha()).isEqualTo(1);
    }

    @Test
    void aWidthOutOfRangeIsRefusedWithTheRange(OpenWindow window) {
        TextField field = window.find("#width .value-field", TextField.class);
        type(window, field, "9");
        assertThat(window.workbench().configuration().alpha()).isEqualTo(1);
        assertThat(field.getText()).isEqualTo("1.00");
        assertThat(window.news()).isEqualTo("α must be between 0.25 and 1.50, not 9.");
        type(window, field, "0.5");
        assertThat(window.news()).isEqualTo("no problems");
    }

    @Test
    void resolutionIsTypedAndNonsenseRefused(OpenWindow window) {
        TextField field = window.find("#resolution .text-field", TextField.class);
        type(window, field, "192");
        assertThat(window.workbench().configuration().height()).isEqualTo(192);
        assertThat(window.workbench().configuration().width()).isEqualTo(192);
        assertThat(window.workbench().analysis().report(BLOCK).orElseThrow().shape())
                .contains(new Shape.Maps(24, 48, 48));
        Configuration kept = window.workbench().configuration();
        Trace trace = window.workbench().traceProperty().get();

        type(window, field, "0");
        assertThat(window.news()).isEqualTo("Height and width must be between 1 and 4096 pixels, not 0.");
        type(window, field, "banana");
        assertThat(window.news()).startsWith("\"banana\" is no resolution; write one number");
        assertThat(window.workbench().configuration()).isEqualTo(kept);
        assertThat(window.workbench().traceProperty().get()).isSameAs(trace);
        assertThat(field.getText()).isEqualTo("192");

        type(window, field, "160x224");
        assertThat(window.workbench().configuration().height()).isEqualTo(160);
        assertThat(field.getText()).isEqualTo("160×224");
        assertThat(window.news()).isEqualTo("no problems");
    }

    @Test
    void aProblemIsSaidInsteadOfTotalsAndUndoBringsThemBack(OpenWindow window) {
        window.doubleClickOnCard(BLOCK);
        window.clickOnCard("features.3.conv.2");
        window.robot().clickOn("Attributes");
        List<String> before = window.status().subList(0, 3);

        type(window, window.field("Output channels"), "17");
        assertThat(window.workbench().analysis().problem("features.3.add")).isPresent();
        assertThat(window.news()).startsWith("Add needs equal shapes but gets");
        assertThat(window.status()).containsExactly(window.news());
        assertThat(window.all("#predictions .label", Label.class))
                .extracting(Label::getText)
                .containsExactly("Nothing runs while the network has a problem: " + window.news());
        window.photograph("problem");

        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(window.workbench().analysis().problems()).isEmpty();
        assertThat(window.status()).startsWith(before.toArray(String[]::new)).endsWith("no problems");
        assertThat(window.all("#predictions .label", Label.class)).hasSize(10);
    }
}
