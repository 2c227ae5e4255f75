package depthwise.ui.inspector;

import atlantafx.base.theme.Styles;
import depthwise.op.AttributeType;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import depthwise.ui.common.InlineError;
import depthwise.ui.common.Tip;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A number that can be typed, stepped with buttons or arrow keys, and dragged: on its label, or between the buttons.
 * What is typed is judged at every key and taken after a pause, on Enter, or when the field is left.
 */
final class NumberField implements AttributeField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration PAUSE = Duration.millis(400);

    private final AttributeType attribute;
    private final NumberSteps steps;
    private final Function<Object, Optional<Message>> edit;
    private final Function<String, Optional<Message>> editText;
    private final InlineError error;
    private final Messages messages;
    private final TextField field = new TextField();
    private final HBox box;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Object value = 0;
    private Object dragStart = 0;
    private double dragX;
    private boolean showing;

    /**
     * @param label what the form calls it; dragging it drags the number
     * @param edit replaces the attribute, and answers what is wrong
     * @param editText the same with what was typed
     * @param error where that is said
     */
    NumberField(
            AttributeType attribute,
            Region label,
            Function<Object, Optional<Message>> edit,
            Function<String, Optional<Message>> editText,
            InlineError error,
            Messages messages) {
        this.attribute = attribute;
        this.steps = new NumberSteps(attribute);
        this.edit = edit;
        this.editText = editText;
        this.error = error;
        this.messages = messages;
        String name = messages.say(attribute.label());
        field.setPrefColumnCount(6);
        field.getStyleClass().addAll("number-field", Styles.CENTER_PILL);
        field.setAccessibleText(name);
        field.setTooltip(new Tip(messages.get("inspector.number.tip")));
        box = new HBox(
                button(Feather.MINUS, "inspector.number.less", -1, Styles.LEFT_PILL),
                field,
                button(Feather.PLUS, "inspector.number.more", 1, Styles.RIGHT_PILL));
        box.getStyleClass().add("number-box");
        box.setAlignment(Pos.CENTER_RIGHT);
        type();
        scrub(label);
    }

    private Button button(Ikon icon, String tip, int direction, String place) {
        Button button =
                new IconButton(icon, messages.get(tip, attribute.label()), () -> take(steps.step(value, direction)));
        button.getStyleClass().remove(Styles.FLAT);
        button.getStyleClass().add(place);
        // The field's own arrow keys do the same; two more stops for each number would only be in the way.
        button.setFocusTraversable(false);
        return button;
    }

    private void type() {
        field.textProperty().addListener((p, before, now) -> {
            if (!showing) {
                judge(now);
                pause.playFromStart();
            }
        });
        pause.setOnFinished(event -> takeTyped());
        field.setOnAction(event -> takeTyped());
        field.focusedProperty().addListener((p, before, now) -> {
            if (!now) {
                takeTyped();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (isUndo(event) && field.getText().equals(NumberSteps.write(value))) {
            // Nothing is half typed: undo means the network's. The field would take it for its own letters.
            box.fireEvent(event.copyFor(box, box));
            event.consume();
            return;
        }
        int size = event.isShiftDown() ? 10 : 1;
        switch (event.getCode()) {
            case UP -> take(steps.step(value, size));
            case DOWN -> take(steps.step(value, -size));
            case ESCAPE -> {
                pause.stop();
                show(value);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean isUndo(KeyEvent event) {
        return event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
    }

    private void scrub(Region handle) {
        handle.setCursor(Cursor.H_RESIZE);
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            dragX = event.getSceneX();
            dragStart = value;
        });
        handle.addEventHandler(
                MouseEvent.MOUSE_DRAGGED, event -> take(steps.drag(dragStart, event.getSceneX() - dragX)));
    }

    private void judge(String typed) {
        try {
            attribute.parse(typed);
            say(Optional.empty());
        } catch (Failure failure) {
            say(Optional.of(failure.reason()));
        }
    }

    private void takeTyped() {
        pause.stop();
        if (!field.getText().equals(NumberSteps.write(value))) {
            say(editText.apply(field.getText()));
        }
    }

    private void take(Object wanted) {
        pause.stop();
        if (!wanted.equals(value)) {
            say(edit.apply(wanted));
        }
    }

    private void say(Optional<Message> wrong) {
        field.pseudoClassStateChanged(WRONG, wrong.isPresent());
        error.show(wrong.map(messages::say));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Object now) {
        boolean same = now.equals(value);
        value = now;
        String words = NumberSteps.write(now);
        if (same
                && field.isFocused()
                && !field.getText().equals(words)
                && pause.getStatus() == PauseTransition.Status.RUNNING) {
            // Something else changed while a person types here: what is typed stays.
            return;
        }
        showing = true;
        int caret = field.getCaretPosition();
        field.setText(words);
        field.positionCaret(Math.min(caret, words.length()));
        showing = false;
        say(Optional.empty());
    }
}
