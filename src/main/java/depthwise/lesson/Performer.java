package depthwise.lesson;

/** Whoever does what a lesson says: the window, or a checker that only follows along. */
public interface Performer {
    /** Opens an architecture by its key. */
    void open(String architecture);

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
}
