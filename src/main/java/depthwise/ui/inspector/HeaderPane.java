package depthwise.ui.inspector;

import depthwise.text.Messages;
import depthwise.ui.common.CategoryColour;
import depthwise.ui.common.InlineError;
import depthwise.ui.common.Tip;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which node this is: its title and path, the shapes that go in and out, and what is wrong with it. */
final class HeaderPane extends VBox {
    private final Messages messages;
    private final Label badge = new Label();
    private final Label title = new Label();
    private final Label path = new Label();
    private final Label shapes = new Label();
    private final InlineError problem = new InlineError();

    HeaderPane(Messages messages) {
        this.messages = messages;
        badge.getStyleClass().add("category-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().addAll("dw-lead", "dw-strong");
        path.getStyleClass().addAll("dw-mono", "dw-caption");
        path.setTooltip(new Tip(messages.get("inspector.path.tip")));
        shapes.getStyleClass().addAll("dw-mono", "node-shapes");
        shapes.setTooltip(new Tip(messages.get("inspector.shapes.tip")));
        HBox head = new HBox(8, badge, title);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("inspector-header");
        getChildren().addAll(head, path, shapes, problem);
    }

    void show(Inspection inspection) {
        CategoryColour colour = CategoryColour.of(inspection.category());
        badge.setText(colour.letter());
        badge.setTooltip(new Tip(messages.get(colour.messageKey())));
        badge.getStyleClass().removeIf(style -> style.startsWith("category-") && !style.equals("category-badge"));
        badge.getStyleClass().add(colour.styleClass());
        title.setText(messages.say(inspection.title()));
        title.setTooltip(messages.has(inspection.help().key()) ? new Tip(messages.say(inspection.help())) : null);
        path.setText(inspection.path());
        String in = inspection.inputs().stream().map(Object::toString).collect(Collectors.joining(",  "));
        String out = inspection.output().map(Object::toString).orElse("?");
        shapes.setText(in.isEmpty() ? out : in + "  →  " + out);
        problem.show(inspection.problem().map(messages::say));
    }
}
