package depthwise.ui.canvas;

/** Which way the picture reads: rows from left to right, or columns from top to bottom. */
public enum Direction {
    RIGHT,
    DOWN;

    public Direction other() {
        return this == RIGHT ? DOWN : RIGHT;
    }
}
