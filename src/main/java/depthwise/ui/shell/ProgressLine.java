package depthwise.ui.shell;

import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import depthwise.ui.workbench.Workbench;
import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** A thin line with a cancel cross, laid over the top of the workspace when a run takes longer than a blink. */
final class ProgressLine extends HBox {
    private static final Duration BLINK = Duration.millis(150);

    ProgressLine(Workbench workbench, Messages messages) {
        getStyleClass().add("progress-line");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("shell.progress"));
        bar.progressProperty().bind(workbench.progressProperty());
        setHgrow(bar, Priority.ALWAYS);
        IconButton cancel = new IconButton(Feather.X, messages.get("shell.progress.cancel"), workbench::cancel);
        getChildren().addAll(bar, cancel);
        setVisible(false);
        PauseTransition patience = new PauseTransition(BLINK);
        patience.setOnFinished(event -> setVisible(workbench.runningProperty().get()));
        workbench.runningProperty().addListener((p, was, running) -> {
            if (running) {
                patience.playFromStart();
            } else {
                patience.stop();
                setVisible(false);
            }
        });
    }
}
