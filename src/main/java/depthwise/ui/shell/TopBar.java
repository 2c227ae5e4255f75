package depthwise.ui.shell;

import atlantafx.base.theme.Styles;
import depthwise.document.Subject;
import depthwise.text.Message;
import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import depthwise.ui.common.PickedWords;
import depthwise.ui.common.SegmentedControl;
import depthwise.ui.common.Tip;
import depthwise.ui.common.ValueSlider;
import depthwise.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: where to look, what is open and in which size, light and dark. */
final class TopBar extends HBox {
    private static final List<String> RESOLUTIONS = List.of("96", "128", "160", "192", "224", "256", "288", "320");

    private static final ValueSlider.Range WIDTHS = new ValueSlider.Range(0.25, 1.5, 0.05);

    private static final int VISIBLE_ROWS = 16;

    private final ShellModel model;
    private final Messages messages;

    /** @param chosen told when a network has been chosen from the list, which has the keys until then */
    TopBar(ShellModel model, Messages messages, Runnable chosen) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region spring = new Region();
        setHgrow(spring, Priority.ALWAYS);
        getChildren()
                .addAll(
                        workspaces(),
                        spring,
                        step(Feather.CORNER_UP_LEFT, "shell.undo", this::undo, Workbench::undoLabel),
                        step(Feather.CORNER_UP_RIGHT, "shell.redo", this::redo, Workbench::redoLabel),
                        architectures(chosen),
                        width(),
                        resolution(),
                        new IconButton(Feather.MOON, messages.get("shell.theme"), this::switchTheme),
                        motion(),
                        help(),
                        new IconButton(Feather.MAXIMIZE, messages.get("shell.presenter"), this::present));
    }

    private SegmentedControl<Workspace> workspaces() {
        SegmentedControl<Workspace> control = new SegmentedControl<>(
                List.of(Workspace.values()), w -> messages.get(w.label()), w -> messages.get(w.tip()));
        control.setId("workspaces");
        control.setMinWidth(USE_PREF_SIZE);
        control.valueProperty().bindBidirectional(model.workspaceProperty());
        return control;
    }

    /** The architectures, and below them the blocks that can be looked at alone. */
    private ComboBox<Subject> architectures(Runnable done) {
        ComboBox<Subject> picker = new ComboBox<>();
        picker.setId("architecture");
        picker.getItems().setAll(model.subjects());
        picker.setVisibleRowCount(VISIBLE_ROWS);
        picker.setConverter(new PickedWords<>(this::title));
        picker.setPromptText(messages.get("shell.architecture"));
        picker.setTooltip(new Tip(messages.get("shell.architecture.tip")));
        picker.setAccessibleText(messages.get("shell.architecture"));
        model.workbench().stateProperty().addListener((p, old, now) -> picker.setValue(model.subject()));
        picker.setValue(model.subject());
        picker.valueProperty().addListener((p, old, chosen) -> {
            if (chosen != null && !chosen.equals(model.subject())) {
                model.open(chosen);
            }
        });
        picker.setOnHidden(event -> done.run());
        return picker;
    }

    private String title(Subject subject) {
        String title = messages.say(subject.title());
        return subject.architecture().isPresent() ? title : messages.get("shell.block", title);
    }

    private ValueSlider width() {
        ValueSlider slider = new ValueSlider("α", messages.get("shell.width.tip"), WIDTHS, model.alpha());
        slider.setId("width");
        slider.getStyleClass().add("width-multiplier");
        model.workbench().stateProperty().addListener((p, old, now) -> slider.setValue(model.alpha()));
        slider.refusedProperty().addListener((p, old, typed) -> {
            if (typed != null) {
                model.refuse(
                        Message.of("common.range", "α", WIDTHS.write(WIDTHS.min()), WIDTHS.write(WIDTHS.max()), typed));
            }
        });
        slider.valueProperty().addListener((p, old, now) -> {
            if (Math.abs(now.doubleValue() - model.alpha()) > 0.02) {
                model.setAlpha(now.doubleValue());
            }
        });
        return slider;
    }

    private HBox resolution() {
        ComboBox<String> picker = new ComboBox<>();
        picker.setId("resolution");
        picker.setEditable(true);
        picker.getItems().setAll(RESOLUTIONS);
        picker.getEditor().setPrefColumnCount(7);
        picker.setTooltip(new Tip(messages.get("shell.resolution.tip")));
        picker.setAccessibleText(messages.get("shell.resolution"));
        picker.setValue(model.resolution());
        model.workbench().stateProperty().addListener((p, old, now) -> picker.setValue(model.resolution()));
        picker.valueProperty().addListener((p, old, typed) -> {
            if (typed != null && !typed.equals(model.resolution())) {
                model.setResolution(typed);
                picker.setValue(model.resolution());
            }
        });
        Label label = new Label("ρ");
        label.setTooltip(new Tip(messages.get("shell.resolution.tip")));
        label.setLabelFor(picker);
        HBox box = new HBox(label, picker);
        box.getStyleClass().add("labelled");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /**
     * A step through the edits, dim where there is none to take. In large type there is no room; the keys still work.
     */
    private IconButton step(Ikon icon, String key, Runnable action, Function<Workbench, Optional<Message>> label) {
        IconButton button = new IconButton(icon, messages.get(key), action);
        Workbench workbench = model.workbench();
        workbench
                .stateProperty()
                .addListener((p, old, now) ->
                        button.setDisable(label.apply(workbench).isEmpty()));
        button.setDisable(label.apply(workbench).isEmpty());
        button.visibleProperty().bind(model.presenterProperty().not());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private ToggleButton motion() {
        ToggleButton button = new ToggleButton("", new FontIcon(Feather.WIND));
        button.setId("reduced-motion");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tip(messages.get("shell.motion.tip")));
        button.setAccessibleText(messages.get("shell.motion"));
        button.setAccessibleHelp(messages.get("shell.motion.tip"));
        button.selectedProperty().bindBidirectional(model.reducedMotionProperty());
        return button;
    }

    private IconButton help() {
        IconButton button =
                new IconButton(Feather.HELP_CIRCLE, messages.get("shell.help.tip"), () -> model.helpProperty()
                        .set(!model.helpProperty().get()));
        button.visibleProperty().bind(model.presenterProperty().not());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void undo() {
        model.workbench().undo();
    }

    private void redo() {
        model.workbench().redo();
    }

    private void switchTheme() {
        model.themeProperty().set(model.themeProperty().get().other());
    }

    private void present() {
        model.presenterProperty().set(!model.presenterProperty().get());
    }
}
