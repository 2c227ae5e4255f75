package depthwise.ui.lesson;

/** Does for a lesson what the session itself cannot: turns to views, opens blocks on the canvas, brings pictures. */
public interface Stagehand {
    /** Selects the node at {@code path} and opens the blocks around it on the canvas, so that it is seen. */
    void select(String path);

    /** Opens the block at {@code path} on the canvas, with those around it. */
    void expand(String path);

    /** Takes the sample picture of that name. */
    void show(String picture);

    /** Goes to the workspace of that name. */
    void go(String workspace);
}
