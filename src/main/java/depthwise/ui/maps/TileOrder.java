package depthwise.ui.maps;

import java.util.Locale;

/** In which order the channels stand in the grid. */
public enum TileOrder {
    INDEX,
    STRENGTH;

    String messageKey() {
        return "maps.order." + name().toLowerCase(Locale.ROOT);
    }
}
