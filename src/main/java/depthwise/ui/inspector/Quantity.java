package depthwise.ui.inspector;

import depthwise.graph.Totals;
import depthwise.op.Cost;
import depthwise.op.Formula;
import depthwise.text.Numbers;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** What an operation costs, one count each with its own formula. */
public enum Quantity {
    MACS(Cost::macs, Totals::macs, Numbers::count),
    ATTENTION_MACS(Cost::attentionMacs, Totals::attentionMacs, Numbers::count),
    PARAMETERS(Cost::parameters, Totals::parameters, Numbers::count),
    MEMORY(Cost::memory, Totals::activationBytes, Numbers::bytes);

    private final Function<Cost, Formula> formula;
    private final ToLongFunction<Totals> total;
    private final LongFunction<String> words;

    Quantity(Function<Cost, Formula> formula, ToLongFunction<Totals> total, LongFunction<String> words) {
        this.formula = formula;
        this.total = total;
        this.words = words;
    }

    Formula formula(Cost cost) {
        return formula.apply(cost);
    }

    long total(Totals totals) {
        return total.applyAsLong(totals);
    }

    /** The amount with its prefix. */
    String write(long amount) {
        return words.apply(amount);
    }

    /** The amount to the last digit. */
    String writeExactly(long amount) {
        return this == MEMORY ? Numbers.exactBytes(amount) : Numbers.exact(amount);
    }

    /** The key of its name; with {@code .help} behind it, of what it counts. */
    String messageKey() {
        return "inspector.quantity." + name().toLowerCase(Locale.ROOT);
    }
}
