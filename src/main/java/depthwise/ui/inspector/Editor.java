package depthwise.ui.inspector;

import depthwise.document.Edit;

/** Where the inspector takes its edits: the open document, or a list in a test. */
@FunctionalInterface
public interface Editor {
    /**
     * Makes an edit.
     *
     * @throws depthwise.text.Failure when it cannot be made; nothing has changed then
     */
    void edit(Edit edit);
}
