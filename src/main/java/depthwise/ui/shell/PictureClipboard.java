package depthwise.ui.shell;

import depthwise.text.Message;
import depthwise.text.Messages;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes pictures and weights that are pasted or dropped. */
final class PictureClipboard {
    private final ShellModel model;
    private final Messages messages;

    PictureClipboard(ShellModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Takes the picture, or the first file, on the clipboard. */
    void paste() {
        take(Clipboard.getSystemClipboard());
    }

    /** Lets files and pictures be dropped anywhere on {@code target}. */
    void acceptDrops(Node target) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        target.setOnDragDropped(event -> {
            Dragboard board = event.getDragboard();
            take(board);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void take(Clipboard board) {
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            model.open(board.getFiles().get(0).toPath());
        } else if (board.hasImage()) {
            model.paste(new PastedPicture(messages.get("shell.pasted"), board.getImage()));
        } else {
            model.workbench().failureProperty().set(Message.of("shell.problem.paste"));
        }
    }
}
