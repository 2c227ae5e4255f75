package depthwise.ui.cost;

import java.util.Locale;

/** What one bar stands for. */
public enum Grain {
    BLOCKS,
    OPERATIONS;

    String messageKey() {
        return "cost.grain." + name().toLowerCase(Locale.ROOT);
    }
}
