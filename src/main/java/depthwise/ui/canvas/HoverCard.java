package depthwise.ui.canvas;

import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import depthwise.graph.Totals;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A few lines about what is under the pointer: at once for a ribbon, after a moment for a card. */
final class HoverCard extends VBox {
    private final Messages messages;
    private final Label title = new Label();
    private final Label lines = new Label();
    private final Label problem = new Label();
    private final PauseTransition pause = new PauseTransition(Duration.millis(350));
    private Object about = "";

    HoverCard(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("dw-floating", "hover-card");
        title.getStyleClass().addAll("dw-body", "dw-strong");
        lines.getStyleClass().add("dw-caption");
        problem.getStyleClass().addAll("dw-caption", "hover-problem");
        problem.setWrapText(true);
        problem.setMaxWidth(300);
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(title, lines, problem);
        setMouseTransparent(true);
        setVisible(false);
        pause.setOnFinished(event -> setVisible(true));
    }

    void hide() {
        pause.stop();
        setVisible(false);
        about = "";
    }

    void show(Analysis analysis, Optional<Box> box, Optional<Route> route, double x, double y, Pane ground) {
        Object now = route.isPresent() ? route : box.map(Box::path).orElse("");
        if (!now.equals(about)) {
            about = now;
            pause.stop();
            setVisible(false);
            route.ifPresentOrElse(r -> about(analysis, r), () -> about(analysis, box.orElseThrow()));
        }
        applyCss();
        autosize();
        double left = Math.min(x + 16, ground.getWidth() - getWidth() - 8);
        double below = y + 18;
        double top = below + getHeight() > ground.getHeight() - 8 ? y - getHeight() - 12 : below;
        relocate(Math.max(8, left), Math.max(8, top));
        if (!isVisible() && route.isPresent()) {
            setVisible(true);
        } else if (!isVisible()) {
            pause.play();
        }
    }

    private void about(Analysis analysis, Route route) {
        title.setText(route.shape().map(Object::toString).orElse(messages.get("canvas.unknownShape")));
        String memory = route.shape()
                .map(s -> messages.get("canvas.hover.tensor", Numbers.bytes(s.bytes()), Numbers.exact(s.elements())))
                .orElse("");
        String way = name(analysis, route.from()) + " → " + name(analysis, route.to());
        lines.setText(memory + "\n" + way);
        problem.setVisible(false);
    }

    private String name(Analysis analysis, String path) {
        return analysis.report(path)
                .map(r -> messages.say(r.node().title()))
                .orElseGet(() -> messages.get("canvas.entrance"));
    }

    private void about(Analysis analysis, Box box) {
        VisibleNode node = box.node();
        title.setText(node.title());
        StringBuilder text = new StringBuilder(node.path());
        node.shape().ifPresent(s -> text.append("\n").append(s).append(" · ").append(Numbers.bytes(s.bytes())));
        analysis.report(node.path())
                .map(NodeReport::totals)
                .filter(t -> !node.troubled())
                .ifPresent(totals -> text.append("\n").append(cost(totals)));
        lines.setText(text.toString());
        Optional<String> trouble =
                node.problem().or(() -> analysis.problemWithin(node.path()).map(p -> messages.say(p.reason())));
        problem.setText(trouble.orElse(""));
        problem.setVisible(trouble.isPresent());
    }

    private String cost(Totals totals) {
        return messages.get(
                totals.attentionMacs() == 0 ? "canvas.hover.cost" : "canvas.hover.costAttention",
                Numbers.count(totals.parameters()),
                Numbers.count(totals.macs()),
                Numbers.count(totals.attentionMacs()));
    }
}
