package depthwise.lesson;

/** Whoever does what a lesson says: the window, or a checker that only follows along. */
public interface Performer {
    /** Opens an architecture, or a block by itself, by its key, with everything as it is at first. */
    void open(String key);

    /** Sets the width multiplier α. */
    void width(double alpha);

    /** Sets the resolution ρ, in pixels. */
    void resolution(int height, int width);

    /** Where everything else is done. */
    Stage stage();
}
