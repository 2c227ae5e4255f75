package depthwise.ui.shell;

import depthwise.engine.Prediction;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.Tip;
import depthwise.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The five likeliest classes, each with a bar as long as its probability; without a run, the reason why. */
final class PredictionList extends GridPane {
    private static final int COLUMNS = 3;

    private final Workbench workbench;
    private final Messages messages;

    PredictionList(Workbench workbench, Messages messages) {
        this.workbench = workbench;
        this.messages = messages;
        getStyleClass().add("predictions");
        setId("predictions");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(0);
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(name, new ColumnConstraints(), new ColumnConstraints());
        workbench.predictionsProperty().addListener((p, old, now) -> show(now));
        workbench
                .absenceProperty()
                .addListener(
                        (p, old, now) -> show(workbench.predictionsProperty().get()));
        show(workbench.predictionsProperty().get());
    }

    private void show(List<Prediction> predictions) {
        getChildren().clear();
        if (predictions.isEmpty()) {
            explain();
        }
        for (int row = 0; row < predictions.size(); row++) {
            Prediction prediction = predictions.get(row);
            String named =
                    prediction.name().orElseGet(() -> messages.get("shell.prediction.unnamed", prediction.index()));
            Label name = new Label(named);
            name.setMinWidth(0);
            ProgressBar bar = new ProgressBar(prediction.probability());
            bar.getStyleClass().add("thin");
            bar.setMinWidth(USE_PREF_SIZE);
            Label share = new Label(Numbers.percent(prediction.probability()));
            share.getStyleClass().add("dw-number");
            share.setMinWidth(USE_PREF_SIZE);
            share.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(named + " " + share.getText());
            addRow(row, name, bar, share);
        }
    }

    /** Why there is no answer. */
    private void explain() {
        Optional.ofNullable(workbench.absenceProperty().get())
                .map(messages::say)
                .ifPresent(sentence -> {
                    Label reason = new Label(sentence);
                    reason.getStyleClass().add("dw-muted");
                    reason.setWrapText(true);
                    reason.setMinWidth(0);
                    reason.setTooltip(new Tip(sentence));
                    add(reason, 0, 0, COLUMNS, 1);
                });
    }
}
