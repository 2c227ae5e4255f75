package depthwise.ui.shell;

import java.util.Locale;

/** What the column beside the canvas shows of the selected node. */
enum Pane {
    MAPS,
    ATTRIBUTES;

    String label() {
        return "shell.pane." + name().toLowerCase(Locale.ROOT);
    }

    String tip() {
        return label() + ".tip";
    }
}
