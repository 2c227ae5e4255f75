package depthwise.ui.common;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A row of joined buttons of which exactly one is pressed. The arrow keys move between them, as in a radio group. Where
 * there is not the room for all words, a menu stands in for the row.
 *
 * @param <T> what is chosen
 */
public final class SegmentedControl<T> extends HBox {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private final ToggleGroup group = new ToggleGroup();
    private final ChoiceBox<T> menu = new ChoiceBox<>();
    private final List<T> choices;

    /**
     * @param choices at least one; the first is chosen
     * @param label the words on a button
     * @param tip the words of its tooltip
     */
    public SegmentedControl(List<T> choices, Function<T, String> label, Function<T, String> tip) {
        this.choices = List.copyOf(choices);
        getStyleClass().add("segmented");
        setAccessibleRole(AccessibleRole.PARENT);
        for (int i = 0; i < choices.size(); i++) {
            T choice = choices.get(i);
            ToggleButton button = new ToggleButton(label.apply(choice));
            button.setUserData(choice);
            button.setToggleGroup(group);
            button.setTooltip(new Tip(tip.apply(choice)));
            button.setAccessibleHelp(tip.apply(choice));
            button.getStyleClass().add(position(i, choices.size()));
            button.setOnAction(event -> choose(choice));
            getChildren().add(button);
        }
        fillMenu(label, tip);
        value.addListener((property, before, now) -> select(now));
        group.selectedToggleProperty().addListener((property, before, now) -> follow(now));
        value.set(choices.get(0));
    }

    private void fillMenu(Function<T, String> label, Function<T, String> tip) {
        menu.setConverter(new PickedWords<>(label));
        menu.getItems().setAll(choices);
        menu.valueProperty().bindBidirectional(value);
        Tip words = new Tip("");
        words.textProperty().bind(value.map(tip::apply));
        menu.setTooltip(words);
        menu.accessibleTextProperty().bind(value.map(choice -> label.apply(choice) + ": " + tip.apply(choice)));
        menu.setManaged(false);
        menu.setVisible(false);
        getChildren().add(menu);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(menu.prefWidth(height), super.computePrefWidth(height));
    }

    @Override
    protected void layoutChildren() {
        boolean hasFocus = menu.isFocused();
        // Half a pixel may be lost when widths are rounded to pixels.
        boolean fits = getWidth() + 0.5 >= super.computePrefWidth(-1);
        getChildren().forEach(child -> child.setVisible(child == menu ? !fits : fits));
        if (fits) {
            super.layoutChildren();
        } else {
            double wide = Math.min(getWidth(), menu.prefWidth(-1));
            double high = Math.min(getHeight(), menu.prefHeight(-1));
            menu.resizeRelocate(0, (getHeight() - high) / 2, wide, high);
        }
        if (fits && hasFocus) {
            ((Node) group.getSelectedToggle()).requestFocus();
        }
    }

    /** Lets the buttons take all the width that there is. */
    public void stretch() {
        for (Toggle toggle : group.getToggles()) {
            HBox.setHgrow((ToggleButton) toggle, Priority.ALWAYS);
            ((ToggleButton) toggle).setMaxWidth(Double.MAX_VALUE);
        }
    }

    private static String position(int index, int count) {
        if (count == 1) {
            return "only-pill";
        }
        return index == 0 ? Styles.LEFT_PILL : index == count - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }

    /** Pressing the pressed button again must not leave none pressed. */
    private void choose(T choice) {
        value.set(choice);
        select(choice);
    }

    /** The arrow keys press a button without an action. */
    private void follow(Toggle pressed) {
        for (int i = 0; pressed != null && i < getChildren().size(); i++) {
            if (getChildren().get(i) == pressed) {
                value.set(choices.get(i));
            }
        }
    }

    private void select(T choice) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(choice))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T getValue() {
        return value.get();
    }

    public void setValue(T choice) {
        value.set(choice);
    }
}
