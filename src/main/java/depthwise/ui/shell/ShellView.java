package depthwise.ui.shell;

import depthwise.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window: bar and progress at the top, a workspace in the middle, pictures and status at the bottom. */
public final class ShellView extends BorderPane {
    private final Map<Workspace, Supplier<? extends Region>> workspaces = new EnumMap<>(Workspace.class);
    private final StackPane middle = new StackPane();
    private final Region canvas;

    public ShellView(ShellModel model, Messages messages, Views views) {
        canvas = views.canvas();
        getStyleClass().add("shell");
        getStylesheets()
                .add(Objects.requireNonNull(ShellView.class.getResource("shell.css"), "shell.css")
                        .toExternalForm());
        Region architecture = new ArchitectureView(views);
        workspaces.put(Workspace.ARCHITECTURE, () -> architecture);
        workspaces.put(Workspace.MAPS, views.maps());
        workspaces.put(Workspace.COST, views.cost());
        workspaces.put(Workspace.MANIFOLD, views.manifold());
        workspaces.put(Workspace.LESSONS, views.lessons());
        middle.setId("workspace");
        setTop(new TopBar(model, messages, this::takeKeys));
        ProgressLine progress = new ProgressLine(model.workbench(), messages);
        progress.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(progress, Pos.TOP_CENTER);
        setCenter(new StackPane(middle, progress, new ShortcutSheet(model, messages)));
        setLeft(views.reader());
        OpenDialog dialog = new OpenDialog(model, messages, this);
        Node strip = new PictureStrip(model, messages, dialog);
        Node status = new StatusBar(model.workbench(), messages);
        setBottom(new VBox(strip, new AnswerBar(model, messages), status));
        model.workspaceProperty().addListener((p, old, now) -> show(now));
        show(model.workspaceProperty().get());
        model.presenterProperty().addListener((p, was, presenting) -> {
            strip.setVisible(!presenting);
            strip.setManaged(!presenting);
        });
        new PictureClipboard(model, messages).acceptDrops(this);
        new Shortcuts(model, new PictureClipboard(model, messages), dialog, views.search()).install(this);
    }

    private void show(Workspace workspace) {
        boolean isByTabs = getTop().lookupAll("#workspaces *").stream().anyMatch(Node::isFocused);
        middle.getChildren().setAll(workspaces.get(workspace).get());
        if (!isByTabs) {
            takeKeys();
        }
    }

    /** Gives the keys to what is shown, and Tab from its beginning on; else a button of the bar would have them. */
    public void takeKeys() {
        Node shown = middle.getChildren().get(0);
        (shown instanceof ArchitectureView ? canvas : shown).requestFocus();
    }
}
