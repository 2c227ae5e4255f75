package depthwise.ui.maps;

import depthwise.image.ColourMap;
import java.util.Locale;
import java.util.Optional;

/** Which colours a person wants; by itself the program takes diverging ones where values have both signs. */
public enum ColourChoice {
    AUTO(Optional.empty()),
    VIRIDIS(Optional.of(ColourMap.VIRIDIS)),
    GREY(Optional.of(ColourMap.GREY)),
    DIVERGING(Optional.of(ColourMap.DIVERGING));

    private final Optional<ColourMap> colours;

    ColourChoice(Optional<ColourMap> colours) {
        this.colours = colours;
    }

    /** The colours for values of which the smallest is {@code min}. */
    ColourMap colours(double min) {
        return colours.orElse(min < 0 ? ColourMap.DIVERGING : ColourMap.VIRIDIS);
    }

    String messageKey() {
        return "maps.colours." + name().toLowerCase(Locale.ROOT);
    }
}
