package depthwise.app;

import depthwise.ui.common.Motion;
import depthwise.ui.common.Theme;

/**
 * What a person chose for this start and all that follow.
 *
 * @param theme light or dark
 * @param reducedMotion whether everything jumps instead of gliding, as in {@link Motion}
 */
record Settings(Theme theme, boolean reducedMotion) {
    /** Where nobody has chosen yet. */
    static Settings first() {
        return new Settings(Theme.LIGHT, false);
    }
}
