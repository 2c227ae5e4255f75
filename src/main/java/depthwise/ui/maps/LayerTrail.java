package depthwise.ui.maps;

import atlantafx.base.theme.Styles;
import depthwise.graph.NodeReport;
import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import depthwise.ui.common.Tip;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the shown layer stands: the blocks around it, each a button, and the layers before and after it. */
final class LayerTrail extends HBox {
    private final MapsModel model;
    private final Messages messages;
    private final HBox crumbs = new HBox();
    private final Label shape = new Label();

    LayerTrail(MapsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("layer-trail");
        setAlignment(Pos.CENTER_LEFT);
        crumbs.setAlignment(Pos.CENTER_LEFT);
        shape.getStyleClass().addAll("dw-mono", "trail-shape");
        getChildren()
                .addAll(
                        new IconButton(
                                Feather.CHEVRON_LEFT, messages.get("maps.layer.previous"), () -> model.stepLayer(-1)),
                        new IconButton(
                                Feather.CHEVRON_RIGHT, messages.get("maps.layer.next"), () -> model.stepLayer(1)),
                        crumbs,
                        shape);
        model.contentProperty().addListener((p, before, now) -> show(now));
        show(model.contentProperty().get());
    }

    private void show(Optional<Content> content) {
        crumbs.getChildren().clear();
        shape.setText(content.map(c -> c.path() + "   " + c.shape()).orElse(""));
        if (content.isEmpty()) {
            return;
        }
        List<String> trail =
                Layers.trail(content.get().trace().analysis(), content.get().path());
        for (int i = 0; i < trail.size(); i++) {
            if (i > 0) {
                Label between = new Label("›");
                between.getStyleClass().add("dw-muted");
                crumbs.getChildren().add(between);
            }
            crumbs.getChildren().add(crumb(content.get(), trail.get(i), i == trail.size() - 1));
        }
    }

    private Button crumb(Content content, String path, boolean last) {
        String title = content.trace()
                .analysis()
                .report(path)
                .map(NodeReport::node)
                .map(node -> messages.say(node.title()))
                .orElse(path);
        Button crumb = new Button(title);
        crumb.setMnemonicParsing(false);
        crumb.getStyleClass().addAll(Styles.FLAT, "crumb");
        if (last) {
            crumb.getStyleClass().add("dw-strong");
        }
        crumb.setTooltip(new Tip(path));
        crumb.setOnAction(event -> model.select(path));
        return crumb;
    }
}
