package depthwise.lesson;

import depthwise.manifold.ManifoldExperiment;

/** Whoever does what a lesson says: the window, or a checker that only follows along. */
public interface Performer {
    /** Opens an architecture, or a block by itself, by its key, with everything as it is at first. */
    void open(String key);

    /** Sets the width multiplier α. */
    void width(double alpha);

    /** Sets the resolution ρ, in pixels. */
    void resolution(int height, int width);

    /** Selects the node at {@code path}. */
    void select(String path);

    /** Opens the block at {@code path}. */
    void expand(String path);

    /** Takes the sample picture of that name. */
    void show(String picture);

    /** Goes to the workspace of that name. */
    void go(String workspace);

    /** Shows the whole network. */
    void fit();

    /** Turns the inspector to the page of that name. */
    void inspect(String page);

    /** Has the bars of the cost view say the quantity of that name. */
    void chart(String quantity);

    /** Sets up the manifold lab. */
    void lab(ManifoldExperiment experiment);
}
