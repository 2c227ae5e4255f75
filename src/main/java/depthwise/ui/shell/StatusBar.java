package depthwise.ui.shell;

import depthwise.graph.Analysis;
import depthwise.graph.Problem;
import depthwise.graph.Totals;
import depthwise.text.Message;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.Tip;
import depthwise.ui.workbench.Run;
import depthwise.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: what the network costs, how long it ran, and what is wrong. */
final class StatusBar extends HBox {
    private final Workbench workbench;
    private final Messages messages;
    private final Label parameters = new Label();
    private final Label macs = new Label();
    private final Label peak = new Label();
    private final Label time = new Label();
    private final Label news = new Label();

    StatusBar(Workbench workbench, Messages messages) {
        this.workbench = workbench;
        this.messages = messages;
        getStyleClass().add("status-bar");
        news.setId("news");
        Region spring = new Region();
        setHgrow(spring, Priority.ALWAYS);
        for (Label label : List.of(parameters, macs, peak, time)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        news.setMinWidth(0);
        getChildren().addAll(parameters, macs, peak, time, spring, news);
        workbench.analysisProperty().addListener((p, old, now) -> show());
        workbench.runProperty().addListener((p, old, now) -> show());
        workbench.failureProperty().addListener((p, old, now) -> show());
        workbench.remarkProperty().addListener((p, old, now) -> show());
        show();
    }

    private void show() {
        Analysis analysis = workbench.analysis();
        Optional<Totals> totals = analysis.totals();
        tell(parameters, totals.map(t -> t.parameters()), "shell.status.parameters");
        tell(macs, totals.map(Totals::macs), "shell.status.macs");
        totals.filter(t -> t.attentionMacs() > 0).ifPresent(this::tellAttention);
        peak.setText(analysis.peakMemory()
                .map(p -> messages.get("shell.status.peak", Numbers.bytes(p.bytes())))
                .orElse(""));
        peak.setTooltip(analysis.peakMemory()
                .map(p -> new Tip(messages.get("shell.status.peak.tip", Numbers.exactBytes(p.bytes()), p.path())))
                .orElse(null));
        Optional<Run> timed = Optional.ofNullable(workbench.runProperty().get())
                .filter(run -> run.times().isPresent());
        time.setText(timed.flatMap(Run::times)
                .map(t -> messages.get("shell.status.time", Numbers.millis(t.totalMilliseconds())))
                .orElse(""));
        time.setTooltip(timed.map(Run::trace)
                .map(t -> new Tip(messages.get("shell.status.time.tip", Numbers.exactBytes(t.peakBytes()))))
                .orElse(null));
        Optional<String> wrong = wrong(analysis).map(messages::say);
        news.setText(wrong.orElseGet(() -> messages.get("shell.status.fine")));
        news.setTooltip(wrong.map(Tip::new).orElse(null));
        news.getStyleClass().remove("wrong");
        if (wrong.isPresent()) {
            news.getStyleClass().add("wrong");
        }
    }

    /** What just failed, else what keeps the network from running, else what its weights leave to be desired. */
    private Optional<Message> wrong(Analysis analysis) {
        return Optional.ofNullable(workbench.failureProperty().get())
                .or(() -> analysis.problems().stream().findFirst().map(Problem::reason))
                .or(() -> Optional.ofNullable(workbench.remarkProperty().get()));
    }

    /** Papers count the products of attention or leave them out; so they stand apart. */
    private void tellAttention(Totals totals) {
        macs.setText(messages.get(
                "shell.status.macs.attention", Numbers.count(totals.macs()), Numbers.count(totals.attentionMacs())));
        macs.setTooltip(new Tip(messages.get(
                "shell.status.macs.attention.tip",
                Numbers.exact(totals.macs()),
                Numbers.exact(totals.attentionMacs()),
                Numbers.exact(totals.allMacs()))));
    }

    private void tell(Label label, Optional<Long> count, String key) {
        label.setText(count.map(c -> messages.get(key, Numbers.count(c))).orElse(""));
        label.setTooltip(
                count.map(c -> new Tip(messages.get(key, Numbers.exact(c)))).orElse(null));
    }
}
