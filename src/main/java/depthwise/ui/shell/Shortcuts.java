package depthwise.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work everywhere in the window. A field in which somebody is typing keeps its own undo and paste until
 * what was typed is taken.
 */
final class Shortcuts {
    private final ShellModel model;
    private final Map<KeyCombination, Runnable> everywhere = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> unlessTyping = new LinkedHashMap<>();
    private final PictureClipboard clipboard;
    private EventTarget typedInto;

    Shortcuts(ShellModel model, PictureClipboard clipboard, OpenDialog dialog, Runnable search) {
        this.model = model;
        this.clipboard = clipboard;
        unlessTyping.put(shortcut(KeyCode.Z), model.workbench()::undo);
        unlessTyping.put(shortcut(KeyCode.Y), model.workbench()::redo);
        unlessTyping.put(shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN), model.workbench()::redo);
        unlessTyping.put(shortcut(KeyCode.LEFT), () -> model.stepPicture(-1));
        unlessTyping.put(shortcut(KeyCode.RIGHT), () -> model.stepPicture(1));
        everywhere.put(shortcut(KeyCode.O), dialog::open);
        everywhere.put(shortcut(KeyCode.R), model.workbench()::run);
        everywhere.put(shortcut(KeyCode.T), () -> model.themeProperty()
                .set(model.themeProperty().get().other()));
        everywhere.put(shortcut(KeyCode.F), () -> {
            model.workspaceProperty().set(Workspace.ARCHITECTURE);
            search.run();
        });
        everywhere.put(new KeyCodeCombination(KeyCode.F1), this::toggleHelp);
        everywhere.put(new KeyCodeCombination(KeyCode.F11), () -> model.presenterProperty()
                .set(!model.presenterProperty().get()));
        KeyCode[] digits = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5};
        for (Workspace workspace : Workspace.values()) {
            everywhere.put(shortcut(digits[workspace.ordinal()]), () -> model.workspaceProperty()
                    .set(workspace));
        }
    }

    private static KeyCombination shortcut(KeyCode key, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(key, all);
    }

    /** Before any view sees a key: a field would swallow undo even when it has nothing to take back. */
    void install(Node root) {
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(KeyEvent event) {
        boolean letter = !event.getCharacter().isEmpty() && event.getCharacter().charAt(0) >= ' ';
        if (isField(event.getTarget())) {
            typedInto = letter && !event.isShortcutDown() ? event.getTarget() : typedInto;
        } else if (event.getCharacter().equals("?")) {
            toggleHelp();
            event.consume();
        }
    }

    private void toggleHelp() {
        model.helpProperty().set(!model.helpProperty().get());
    }

    private void pressed(KeyEvent event) {
        EventTarget target = event.getTarget();
        switch (event.getCode()) {
            case ENTER, TAB -> typedInto = null;
            case ESCAPE -> escape(event);
            case BACK_SPACE, DELETE -> typedInto = isField(target) ? target : null;
            default -> {
                boolean typing = isField(target) && target == typedInto;
                if (run(everywhere, event) || !typing && run(unlessTyping, event)) {
                    event.consume();
                } else if (shortcut(KeyCode.V).match(event) && !isField(target)) {
                    clipboard.paste();
                    event.consume();
                }
            }
        }
    }

    private void escape(KeyEvent event) {
        typedInto = null;
        if (model.helpProperty().get()) {
            model.helpProperty().set(false);
            event.consume();
        }
    }

    private static boolean run(Map<KeyCombination, Runnable> actions, KeyEvent event) {
        for (Map.Entry<KeyCombination, Runnable> action : actions.entrySet()) {
            if (action.getKey().match(event)) {
                action.getValue().run();
                return true;
            }
        }
        return false;
    }

    private static boolean isField(EventTarget target) {
        return target instanceof TextInputControl || target instanceof ComboBoxBase<?> box && box.isEditable();
    }
}
