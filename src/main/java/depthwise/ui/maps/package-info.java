/**
 * What comes out of the selected node as pictures: feature maps in a grid and large, tokens folded back to where their
 * pixels were, vectors as bars, attention over the picture. Everything is painted off the thread of the views.
 */
package depthwise.ui.maps;
