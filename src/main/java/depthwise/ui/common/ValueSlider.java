package depthwise.ui.common;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A named number: a slider for trying, a field for typing. The arrow keys change it by one step, with Shift by ten;
 * what cannot be read or lies outside the range springs back, and {@link #refusedProperty()} tells so.
 * {@link #adjustingProperty()} is true while the thumb is held, so that a drag can be one edit.
 */
public final class ValueSlider extends HBox {
    private final Range range;
    private final DoubleProperty value = new SimpleDoubleProperty(this, "value");
    private final BooleanProperty adjusting = new SimpleBooleanProperty(this, "adjusting");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused");
    private final Slider slider;
    private final TextField field = new TextField();

    /**
     * The numbers that can be chosen: {@code min}, {@code min + step} … {@code max}.
     *
     * @param step the grid; also how many decimals are shown
     */
    public record Range(double min, double max, double step) {
        public Range {
            if (!(min < max) || !(step > 0)) {
                throw new IllegalArgumentException("no range from " + min + " to " + max + " by " + step);
            }
        }

        /** The nearest number that can be chosen. */
        public double snap(double wanted) {
            double onGrid = min + Math.round((wanted - min) / step) * step;
            // Steps of 0.05 must not show as 0.30000000000000004.
            double clean = Math.round(onGrid * 1e6) / 1e6;
            return Math.max(min, Math.min(max, clean));
        }

        /** {@code wanted} with as many decimals as the step has. */
        public String write(double wanted) {
            int decimals = 0;
            while (decimals < 6 && Math.abs(step * Math.pow(10, decimals) % 1) > 1e-9) {
                decimals++;
            }
            return String.format(Locale.ROOT, "%." + decimals + "f", wanted);
        }
    }

    public ValueSlider(String name, String tip, Range range, double initial) {
        this.range = range;
        this.slider = new Slider(range.min(), range.max(), range.snap(initial));
        Label label = new Label(name);
        label.setLabelFor(slider);
        label.setMinWidth(USE_PREF_SIZE);
        label.setTooltip(new Tip(tip));
        slider.setAccessibleText(name);
        slider.setAccessibleHelp(tip);
        slider.setTooltip(new Tip(tip));
        slider.setBlockIncrement(range.step());
        field.setAccessibleText(name);
        field.setTooltip(new Tip(tip));
        field.setPrefColumnCount(5);
        field.setMinWidth(USE_PREF_SIZE);
        field.getStyleClass().add("value-field");
        getStyleClass().add("value-slider");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(label, slider, field);
        wire();
        setValue(initial);
    }

    private void wire() {
        slider.valueProperty().addListener((p, before, now) -> value.set(range.snap(now.doubleValue())));
        slider.valueChangingProperty().addListener((p, before, now) -> adjusting.set(now));
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        value.addListener((p, before, now) -> show(now.doubleValue()));
        field.setOnAction(event -> read());
        field.focusedProperty().addListener((p, before, now) -> {
            if (!now) {
                read();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                step(event);
            }
        });
    }

    private void step(KeyEvent event) {
        double steps = event.isShiftDown() ? 10 : 1;
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.RIGHT) {
            setValue(getValue() + steps * range.step());
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.LEFT) {
            setValue(getValue() - steps * range.step());
            event.consume();
        }
    }

    private void read() {
        String typed = field.getText().strip();
        double number = number(typed);
        refused.set(null);
        if (number >= range.min() && number <= range.max()) {
            setValue(number);
        } else {
            refused.set(typed);
            show(getValue());
        }
    }

    private static double number(String typed) {
        try {
            return Double.parseDouble(typed.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private void show(double number) {
        slider.setValue(number);
        field.setText(range.write(number));
    }

    public DoubleProperty valueProperty() {
        return value;
    }

    public double getValue() {
        return value.get();
    }

    /** Chooses the number nearest to {@code wanted}. */
    public void setValue(double wanted) {
        double snapped = Double.isNaN(wanted) ? getValue() : range.snap(wanted);
        value.set(snapped);
        show(snapped);
    }

    /** What was typed last, if it is no number of the range and so was not taken; else null. */
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Whether the thumb is being held. */
    public ReadOnlyBooleanProperty adjustingProperty() {
        return adjusting;
    }
}
