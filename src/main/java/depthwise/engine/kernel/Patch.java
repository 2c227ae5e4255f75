package depthwise.engine.kernel;

/**
 * The part of a window that lies inside the picture, as half-open ranges of its rows and columns.
 *
 * @param top first row u
 * @param bottom one past the last
 * @param left first column v
 * @param right one past the last
 */
record Patch(int top, int bottom, int left, int right) {}
