package depthwise.ui.inspector;

import javafx.scene.Node;

/** The control of one attribute. */
interface AttributeField {
    /** What stands in the form. */
    Node node();

    /** Shows the value that the graph has now. Does not edit. */
    void show(Object value);
}
