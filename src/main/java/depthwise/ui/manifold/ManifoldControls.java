package depthwise.ui.manifold;

import depthwise.manifold.ManifoldExperiment;
import depthwise.manifold.Nonlinearity;
import depthwise.text.Messages;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sliders for n, the random matrix and the points, and a row of buttons for the activation. */
final class ManifoldControls extends VBox {
    private static final int SEED_ROW = 1;

    private final ManifoldViewModel model;
    private final Messages messages;
    private final GridPane sliders = new GridPane();

    ManifoldControls(ManifoldViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("manifold-controls");
        sliders.getStyleClass().add("manifold-sliders");
        addSlider("n", model.nProperty(), ManifoldExperiment.FEWEST_DIMENSIONS, ManifoldViewModel.MOST_DIMENSIONS, 1);
        addSlider("seed", model.seedProperty(), 1, ManifoldViewModel.MOST_SEED, 1);
        addSlider("points", model.pointsProperty(), ManifoldViewModel.FEWEST_POINTS, ManifoldViewModel.MOST_POINTS, 20);
        sliders.add(another(), 3, SEED_ROW);
        getChildren().addAll(activations(), sliders);
    }

    private HBox activations() {
        HBox row = new HBox();
        row.getStyleClass().add("manifold-activations");
        ToggleGroup group = new ToggleGroup();
        for (Nonlinearity choice : Nonlinearity.values()) {
            ToggleButton button = new ToggleButton(messages.say(choice.title()));
            button.setId("manifold-activation-" + choice.id());
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.setSelected(choice == model.nonlinearityProperty().get());
            button.setTooltip(new Tooltip(messages.get("manifold.activation.tooltip." + choice.id())));
            button.setAccessibleText(messages.get("manifold.activation.accessible", messages.say(choice.title())));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            row.getChildren().add(button);
        }
        row.getChildren().get(0).getStyleClass().add("left-pill");
        row.getChildren().subList(1, row.getChildren().size() - 1).forEach(button -> button.getStyleClass()
                .add("center-pill"));
        row.getChildren().get(row.getChildren().size() - 1).getStyleClass().add("right-pill");
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                model.nonlinearityProperty().set((Nonlinearity) now.getUserData());
            }
        });
        model.nonlinearityProperty().addListener((property, before, now) -> group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == now)
                .forEach(group::selectToggle));
        return row;
    }

    private void addSlider(String name, IntegerProperty value, int least, int most, int step) {
        Slider slider = new Slider(least, most, value.get());
        slider.setId("manifold-slider-" + name);
        slider.setBlockIncrement(step);
        slider.setMajorTickUnit(step);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setTooltip(new Tooltip(messages.get("manifold." + name + ".tooltip")));
        slider.valueProperty().addListener((property, before, now) -> value.set((int) Math.round(now.doubleValue())));
        value.addListener((property, before, now) -> slider.setValue(now.doubleValue()));
        GridPane.setHgrow(slider, Priority.ALWAYS);

        Label label = new Label(messages.get("manifold." + name + ".label"));
        label.setLabelFor(slider);
        label.setMnemonicParsing(true);
        slider.setAccessibleText(label.getText().replace("_", ""));

        Label shown = new Label();
        shown.getStyleClass().add("manifold-value");
        shown.setId("manifold-value-" + name);
        shown.textProperty().bind(value.asString());
        sliders.addRow(sliders.getRowCount(), label, slider, shown);
    }

    private Button another() {
        Button button = new Button(null, new FontIcon(Feather.SHUFFLE));
        button.setId("manifold-another");
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(messages.get("manifold.another.tooltip")));
        button.setAccessibleText(messages.get("manifold.another"));
        button.setOnAction(event -> model.drawAnother());
        return button;
    }
}
