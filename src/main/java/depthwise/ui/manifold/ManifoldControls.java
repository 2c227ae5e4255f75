package depthwise.ui.manifold;

import depthwise.manifold.Bend;
import depthwise.manifold.ManifoldExperiment;
import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import depthwise.ui.common.InlineError;
import depthwise.ui.common.SegmentedControl;
import depthwise.ui.common.ValueSlider;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Buttons for the activation, sliders for n, the random matrix and the points. */
final class ManifoldControls extends VBox {
    private static final double POINTS_STEP = 20;

    private final ManifoldViewModel model;
    private final Messages messages;
    private final InlineError outside = new InlineError();

    ManifoldControls(ManifoldViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("manifold-controls");
        ValueSlider.Range dimensions =
                new ValueSlider.Range(ManifoldExperiment.FEWEST_DIMENSIONS, ManifoldViewModel.MOST_DIMENSIONS, 1);
        ValueSlider.Range seeds = new ValueSlider.Range(1, ManifoldViewModel.MOST_SEED, 1);
        ValueSlider.Range points =
                new ValueSlider.Range(ManifoldViewModel.FEWEST_POINTS, ManifoldViewModel.MOST_POINTS, POINTS_STEP);
        ValueSlider seed = slider("seed", seeds, model.seedProperty());
        HBox.setHgrow(seed, Priority.ALWAYS);
        IconButton another =
                new IconButton(Feather.SHUFFLE, messages.get("manifold.another.tooltip"), model::drawAnother);
        another.setId("manifold-another");
        HBox seedRow = new HBox(seed, another);
        seedRow.getStyleClass().add("manifold-seed");
        outside.setId("manifold-outside");
        getChildren()
                .addAll(
                        activations(),
                        slider("n", dimensions, model.nProperty()),
                        seedRow,
                        slider("points", points, model.pointsProperty()),
                        outside);
    }

    private SegmentedControl<Bend> activations() {
        SegmentedControl<Bend> control = new SegmentedControl<>(
                List.of(Bend.values()),
                choice -> messages.say(choice.title()),
                choice -> messages.get("manifold.activation.tooltip." + choice.id()));
        control.setId("manifold-activation");
        control.setValue(model.bendProperty().get());
        control.valueProperty().bindBidirectional(model.bendProperty());
        control.stretch();
        return control;
    }

    private ValueSlider slider(String name, ValueSlider.Range range, IntegerProperty setting) {
        ValueSlider slider = new ValueSlider(
                messages.get("manifold." + name + ".label"),
                messages.get("manifold." + name + ".tooltip"),
                range,
                setting.get());
        slider.setId("manifold-" + name);
        slider.valueProperty().addListener((property, before, now) -> setting.set((int) Math.round(now.doubleValue())));
        slider.refusedProperty()
                .addListener((property, before, typed) -> outside.show(Optional.ofNullable(typed)
                        .map(words -> messages.get(
                                "common.range",
                                messages.get("manifold." + name + ".label"),
                                range.write(range.min()),
                                range.write(range.max()),
                                words))));
        setting.addListener((property, before, now) -> outside.show(Optional.empty()));
        setting.addListener((property, before, now) -> follow(slider, range, now.intValue()));
        return slider;
    }

    /** A setting out of the slider's range is the view model's problem to tell; the slider must not mend it unasked. */
    private static void follow(ValueSlider slider, ValueSlider.Range range, int now) {
        if (now >= range.min() && now <= range.max() && range.snap(now) == now) {
            slider.setValue(now);
        }
    }
}
