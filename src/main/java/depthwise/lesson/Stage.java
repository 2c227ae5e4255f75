package depthwise.lesson;

import depthwise.manifold.ManifoldExperiment;

/** What of the program a lesson is seen on: the things that a step asks for and that change no network. */
public interface Stage {
    /** Selects the node at {@code path} and opens the blocks around it, so that it is seen near. */
    void select(String path);

    /** Opens the block at {@code path}, with those around it. */
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
