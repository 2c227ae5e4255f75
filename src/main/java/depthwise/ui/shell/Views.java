package depthwise.ui.shell;

import javafx.scene.layout.Region;

/**
 * The views that the window is put together from.
 *
 * @param canvas the network as a picture
 * @param inspector attributes and formulas of the selected node
 * @param sideMaps its feature maps, as wide as the inspector
 * @param maps its feature maps, as large as the window
 * @param cost costs as a chart and as tables
 * @param manifold the ReLU experiment
 * @param lessons the reader
 */
public record Views(
        Region canvas, Region inspector, Region sideMaps, Region maps, Region cost, Region manifold, Region lessons) {}
