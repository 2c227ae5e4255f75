package depthwise.ui.canvas;

import depthwise.graph.NodeReport;
import depthwise.text.Numbers;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What fills the cards with colour: nothing but their category, or one of the costs on a sequential scale. */
public enum Overlay {
    NONE,
    MACS,
    PARAMETERS,
    MEMORY,
    TIME;

    /**
     * How much {@code report}'s node has of it.
     *
     * @param times measured milliseconds by path
     */
    OptionalDouble value(NodeReport report, Function<String, OptionalDouble> times) {
        return switch (this) {
            case NONE -> OptionalDouble.empty();
            case MACS -> OptionalDouble.of(report.totals().allMacs());
            case PARAMETERS -> OptionalDouble.of(report.totals().parameters());
            case MEMORY -> OptionalDouble.of(report.totals().activationBytes());
            case TIME -> times.apply(report.path());
        };
    }

    /** {@code value} in this overlay's unit. */
    String write(double value) {
        return switch (this) {
            case NONE -> "";
            case MACS, PARAMETERS -> Numbers.count(Math.round(value));
            case MEMORY -> Numbers.bytes(Math.round(value));
            case TIME -> Numbers.millis(value);
        };
    }

    /** The key of its name. */
    String messageKey() {
        return "canvas.overlay." + name().toLowerCase(Locale.ROOT);
    }
}
