package depthwise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.document.AttributeEdit;
import depthwise.document.Subject;
import depthwise.text.Message;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.Journeys;
import depthwise.ui.common.Theme;
import depthwise.ui.workbench.WeightChoice;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Zoo;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The line at the bottom says what is so, and nothing of what was. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StatusBarTest {
    private static final AttributeEdit BROKEN = new AttributeEdit("features.3.conv.2", "outChannels", 17);

    private final Journeys journeys = new Journeys("mobilenet-v2");
    private StatusBar bar;

    @Start
    void open(Stage stage) {
        bar = new StatusBar(journeys.workbench(), Messages.english());
        Journeys.show(stage, new javafx.scene.layout.StackPane(bar), 900, 60, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        journeys.close();
    }

    private List<Label> labels() {
        return bar.getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    private Label news() {
        return labels().get(labels().size() - 1);
    }

    @Test
    void aProblemTakesBackTheFiguresAndWhatTheyExplain() {
        journeys.run();
        Journeys.await(() -> journeys.workbench().timedProperty().get() != null);
        Journeys.onViews(() -> {
            assertThat(labels()).allSatisfy(label -> assertThat(label.getText()).isNotEmpty());
            assertThat(labels().get(2).getTooltip().getText()).contains("at the worst moment");

            journeys.workbench().edit(BROKEN);
            assertThat(labels().subList(0, 4)).allSatisfy(label -> {
                assertThat(label.getText()).isEmpty();
                assertThat(label.getTooltip()).isNull();
            });
            assertThat(news().getStyleClass()).contains("wrong");

            journeys.workbench().undo();
            assertThat(labels().get(2).getTooltip()).isNotNull();
        });
    }

    @Test
    void theTimeOfARunExplainsItsPeak() {
        journeys.run();
        Journeys.await(() -> journeys.workbench().timedProperty().get() != null);
        Journeys.onViews(() -> {
            long peak =
                    journeys.workbench().analysis().peakMemory().orElseThrow().bytes();
            assertThat(labels().get(3).getTooltip().getText()).contains(Numbers.exactBytes(peak));
        });
    }

    @Test
    void attentionIsCountedBesideTheRest() {
        Journeys.onViews(() -> {
            assertThat(labels().get(1).getText()).doesNotContain("attention");
            journeys.workbench().open(Subject.Network.of(Zoo.find("mobilevit-s").orElseThrow()));
            assertThat(labels().get(1).getText()).isEqualTo("1.82\u00A0G MACs + 177.6\u00A0M of attention");
            assertThat(labels().get(1).getTooltip().getText()).endsWith("2,000,831,488 together");
        });
    }

    @Test
    void aRemarkAboutTheWeightsIsSaidWhereNothingWorseIs() {
        Message remark = Message.of("workbench.weights.preprocessing", "odd.safetensors", "x^2", "MobileNetV2");
        Journeys.onViews(() -> {
            journeys.workbench()
                    .use(new WeightChoice(
                            Message.of("weights.title.file", "odd.safetensors"),
                            new UntrainedWeights(1),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(remark)));
            assertThat(news().getText()).startsWith("odd.safetensors says").contains("x^2");

            journeys.workbench().edit(BROKEN);
            assertThat(news().getText()).doesNotContain("odd");

            journeys.workbench().undo();
            journeys.workbench().failureProperty().set(Message.of("shell.problem.paste"));
            assertThat(news().getText()).contains("clipboard");

            journeys.workbench().failureProperty().set(null);
            journeys.workbench().use(WeightChoice.untrained());
            assertThat(news().getText()).isEqualTo("no problems");
            assertThat(news().getStyleClass()).doesNotContain("wrong");
        });
    }
}
