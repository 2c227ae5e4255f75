package depthwise.ui.inspector;

/** Where the inspector takes its edits: the open document, or a list in a test. */
@FunctionalInterface
public interface AttributeEditor {
    /**
     * Replaces one attribute of the node at {@code path}.
     *
     * @param value of the attribute's type and within its range
     * @throws depthwise.text.Failure when the node does not take the value; nothing has changed then
     */
    void edit(String path, String attribute, Object value);
}
