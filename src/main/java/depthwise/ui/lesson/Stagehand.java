package depthwise.ui.lesson;

import depthwise.manifold.ManifoldExperiment;

/** Does for a lesson what the session itself cannot: turns to views, opens blocks on the canvas, brings pictures. */
public interface Stagehand {
    /** Puts every view back to how it is at first: nothing open on the canvas, the whole in view, usual settings. */
    void clear();

    /** Selects the node at {@code path} and opens the blocks around it on the canvas, so that it is seen near. */
    void select(String path);

    /** Opens the block at {@code path} on the canvas, with those around it. */
    void expand(String path);

    /** Takes the sample picture of that name. */
    void show(String picture);

    /** Goes to the workspace of that name. */
    void go(String workspace);

    /** Shows the whole network on the canvas. */
    void fit();

    /** Turns the inspector to the page of that name. */
    void inspect(String page);

    /** Has the bars of the cost view say the quantity of that name. */
    void chart(String quantity);

    /** Sets up the manifold lab. */
    void lab(ManifoldExperiment experiment);
}
