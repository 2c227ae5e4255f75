package depthwise.ui.cost;

import depthwise.engine.Times;
import depthwise.graph.NodeReport;
import depthwise.graph.Totals;
import depthwise.text.Numbers;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What bars can be as long as. */
public enum Quantity {
    MACS(Totals::allMacs),
    PARAMETERS(Totals::parameters),
    MEMORY(Totals::activationBytes),
    TIME(totals -> 0);

    private final ToLongFunction<Totals> count;

    Quantity(ToLongFunction<Totals> count) {
        this.count = count;
    }

    /** How much the node of {@code report} has; {@code times} may be null, then nothing has taken any time. */
    double amount(NodeReport report, Times times) {
        if (this != TIME) {
            return count.applyAsLong(report.totals());
        }
        boolean ran = times != null && times.analysis().source(report.path()).isPresent();
        return ran ? times.milliseconds(report.path()) : 0;
    }

    /** The amount with its prefix and unit. */
    String write(double amount) {
        return switch (this) {
            case MACS, PARAMETERS -> Numbers.count(Math.round(amount));
            case MEMORY -> Numbers.bytes(Math.round(amount));
            case TIME -> Numbers.millis(amount);
        };
    }

    /** The amount to the last digit. */
    String writeExactly(double amount) {
        return switch (this) {
            case MACS, PARAMETERS -> Numbers.exact(Math.round(amount));
            case MEMORY -> Numbers.exactBytes(Math.round(amount));
            case TIME -> Numbers.millis(amount);
        };
    }

    String messageKey() {
        return "cost.quantity." + name().toLowerCase(Locale.ROOT);
    }
}
