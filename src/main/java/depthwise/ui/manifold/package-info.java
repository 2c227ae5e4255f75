/** The manifold lab: the MobileNetV2 paper's Figure 1 to play with. */
package depthwise.ui.manifold;
