package depthwise.ui.shell;

import depthwise.engine.Prediction;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.IconButton;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What presenter mode keeps of the pictures and the classes: which picture, the next one, and the likeliest class. */
final class AnswerBar extends HBox {
    private final Workbench workbench;
    private final Messages messages;
    private final Label picture = new Label();
    private final Label answer = new Label();

    AnswerBar(ShellModel model, Messages messages) {
        this.workbench = model.workbench();
        this.messages = messages;
        getStyleClass().add("answer-bar");
        setId("answer");
        answer.getStyleClass().add("dw-strong");
        answer.setMinWidth(0);
        Region spring = new Region();
        setHgrow(spring, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new IconButton(
                                Feather.CHEVRON_LEFT,
                                messages.get("shell.picture.previous"),
                                () -> model.stepPicture(-1)),
                        picture,
                        new IconButton(
                                Feather.CHEVRON_RIGHT, messages.get("shell.picture.next"), () -> model.stepPicture(1)),
                        spring,
                        answer,
                        new IconButton(Feather.CORNER_UP_LEFT, messages.get("shell.undo"), workbench::undo),
                        new IconButton(Feather.CORNER_UP_RIGHT, messages.get("shell.redo"), workbench::redo));
        visibleProperty().bind(model.presenterProperty());
        managedProperty().bind(visibleProperty());
        workbench.pictureProperty().addListener((p, old, now) -> show());
        workbench.predictionsProperty().addListener((p, old, now) -> show());
        workbench.absenceProperty().addListener((p, old, now) -> show());
        show();
    }

    private void show() {
        picture.setText(Optional.ofNullable(workbench.pictureProperty().get())
                .map(OpenPicture::name)
                .orElse(""));
        List<Prediction> top = workbench.predictionsProperty().get();
        answer.setText(
                top.isEmpty()
                        ? Optional.ofNullable(workbench.absenceProperty().get())
                                .map(messages::say)
                                .orElse("")
                        : words(top.get(0)));
    }

    private String words(Prediction likeliest) {
        String name = likeliest.name().orElseGet(() -> messages.get("shell.prediction.unnamed", likeliest.index()));
        return messages.get("shell.answer", name, Numbers.percent(likeliest.probability()));
    }
}
