package depthwise.ui.shell;

import java.util.Locale;

/** What fills the middle of the window. */
public enum Workspace {
    ARCHITECTURE,
    MAPS,
    COST,
    MANIFOLD,
    LESSONS;

    String label() {
        return "shell.workspace." + name().toLowerCase(Locale.ROOT);
    }

    String tip() {
        return label() + ".tip";
    }
}
