/**
 * The network as a picture: blocks joined by ribbons whose thickness is their channels, on bands of resolution.
 *
 * <p>Four stages, kept apart so that all but the last are tested without a toolkit: the graph; what of it can be seen
 * ({@link depthwise.ui.canvas.VisibleGraph}: which blocks are open); where it stands
 * ({@link depthwise.ui.canvas.CanvasLayout}, pure); and painting.
 *
 * <p>A network is a long chain, and a chain that fits a window is a thin line. So a level is laid out in rows, like
 * text, broken where the resolution changes if possible, and every closed block carries the profile of its inside: the
 * ribbon runs through the card and swells and narrows there as channels do, which is what tells the papers' blocks
 * apart. What branches between two breaks is given to ELK's layered algorithm; a straight line with shortcuts over it
 * needs none and gets arcs.
 */
package depthwise.ui.canvas;
