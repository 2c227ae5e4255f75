package depthwise.ui.maps;

import java.util.Locale;

/** What shares one colour scale; only maps that share one can be compared by colour. */
public enum ScaleScope {
    CHANNEL,
    LAYER,
    NETWORK;

    String messageKey() {
        return "maps.scope." + name().toLowerCase(Locale.ROOT);
    }
}
