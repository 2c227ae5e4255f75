package depthwise.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere in the window. */
final class Shortcuts {
    private final ShellModel model;
    private final PictureClipboard clipboard;

    Shortcuts(ShellModel model, PictureClipboard clipboard) {
        this.model = model;
        this.clipboard = clipboard;
    }

    void install(Node root) {
        root.sceneProperty().addListener((p, old, scene) -> {
            if (scene != null) {
                accelerate(scene);
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean paste = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN).match(event);
            if (paste && !(event.getTarget() instanceof TextInputControl)) {
                clipboard.paste();
                event.consume();
            }
        });
    }

    private void accelerate(Scene scene) {
        add(scene, KeyCode.Z, model.workbench()::undo, KeyCombination.SHORTCUT_DOWN);
        add(scene, KeyCode.Y, model.workbench()::redo, KeyCombination.SHORTCUT_DOWN);
        add(scene, KeyCode.Z, model.workbench()::redo, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        add(scene, KeyCode.R, model.workbench()::run, KeyCombination.SHORTCUT_DOWN);
        add(
                scene,
                KeyCode.T,
                () -> model.themeProperty().set(model.themeProperty().get().other()),
                KeyCombination.SHORTCUT_DOWN);
        add(scene, KeyCode.F11, () -> model.presenterProperty()
                .set(!model.presenterProperty().get()));
        KeyCode[] digits = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5};
        for (Workspace workspace : Workspace.values()) {
            add(
                    scene,
                    digits[workspace.ordinal()],
                    () -> model.workspaceProperty().set(workspace),
                    KeyCombination.SHORTCUT_DOWN);
        }
    }

    private static void add(Scene scene, KeyCode key, Runnable action, KeyCombination.Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(key, modifiers), action);
    }
}
