package depthwise.ui.canvas;

import depthwise.op.Category;
import depthwise.tensor.Shape;
import java.util.Optional;

/**
 * A node as it is drawn.
 *
 * @param path its path; a port has its block's path and {@code .in}
 * @param name what it is called inside its block, in small letters beside the attributes
 * @param title what a person reads
 * @param brief its attributes in one line
 * @param category hence its colour
 * @param kind how much room it takes
 * @param shape what comes out
 * @param profile the widths inside
 * @param problem the sentence of its own problem, or, while it is closed, of the first one inside it
 * @param troubled whether something is wrong with it or inside it
 * @param isOpenable whether there is a body to be seen
 * @param inside what is drawn inside, if it is open
 */
record VisibleNode(
        String path,
        String name,
        String title,
        String brief,
        Category category,
        Kind kind,
        Optional<Shape> shape,
        Profile profile,
        Optional<String> problem,
        boolean troubled,
        boolean isOpenable,
        Optional<VisibleLevel> inside) {
    /** What a node is to the eye. */
    enum Kind {
        /** Has a body, though perhaps none can be built for what it is given. */
        BLOCK,
        OPERATION,
        /** The network's input and output. */
        TERMINAL,
        /** Where an open block receives what it is given. */
        PORT
    }

    boolean isOpen() {
        return inside.isPresent();
    }
}
