package depthwise.ui.canvas;

import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import depthwise.ui.canvas.CanvasLayout.Box;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How much of a cost each closed card has, on a scale from nothing to the most that one of them has.
 *
 * @param overlay which cost
 * @param values by path
 * @param most the end of the scale
 */
record Heat(Overlay overlay, Map<String, Double> values, double most) {
    static final Heat NONE = new Heat(Overlay.NONE, Map.of(), 0);

    /** @param times measured milliseconds by path */
    static Heat of(Overlay overlay, Analysis analysis, CanvasLayout layout, Function<String, OptionalDouble> times) {
        if (overlay == Overlay.NONE) {
            return NONE;
        }
        Map<String, Double> values = new HashMap<>();
        double most = 0;
        for (Box box : layout.boxes()) {
            Optional<NodeReport> report = analysis.report(box.path());
            boolean isKnown = report.flatMap(NodeReport::shape).isPresent();
            if (!isKnown || box.node().isOpen()) {
                continue;
            }
            OptionalDouble value = overlay.value(report.get(), times);
            if (value.isPresent()) {
                values.put(box.path(), value.getAsDouble());
                most = Math.max(most, value.getAsDouble());
            }
        }
        return new Heat(overlay, Map.copyOf(values), most);
    }

    boolean isOn() {
        return overlay != Overlay.NONE;
    }

    /** From 0 to 1; empty where it is not known. */
    OptionalDouble share(String path) {
        Double value = values.get(path);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(most > 0 ? value / most : 0);
    }

    /** The value on a card, in its unit. */
    Optional<String> words(String path) {
        return Optional.ofNullable(values.get(path)).map(overlay::write);
    }
}
