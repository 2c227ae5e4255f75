package depthwise.ui.shell;

import java.util.function.Supplier;
import javafx.scene.layout.Region;

/**
 * The views that the window is put together from. What it does not show at first is asked for when it does.
 *
 * @param canvas the network as a picture
 * @param inspector maps, attributes and costs of the selected node
 * @param maps its feature maps, as large as the window
 * @param cost costs as a chart and as tables
 * @param manifold the ReLU experiment
 * @param lessons the list of lessons
 * @param reader the open lesson
 * @param search lets a person look for a node on the canvas
 */
public record Views(
        Region canvas,
        Region inspector,
        Supplier<? extends Region> maps,
        Supplier<? extends Region> cost,
        Supplier<? extends Region> manifold,
        Supplier<? extends Region> lessons,
        Region reader,
        Runnable search) {}
