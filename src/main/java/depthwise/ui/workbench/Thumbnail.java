package depthwise.ui.workbench;

/**
 * A small picture of a feature map.
 *
 * @param width columns
 * @param height rows
 * @param argb the pixels, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // pixels on their way to the screen; nobody compares them
public record Thumbnail(int width, int height, int[] argb) {}
