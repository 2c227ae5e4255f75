package depthwise.ui.maps;

import depthwise.image.ColourMap;
import depthwise.image.ValueScale;

/**
 * How values become colours.
 *
 * @param choice the colours that a person wants
 * @param scope what shares a scale
 * @param network the range of all values of the run, if it is known already
 */
record Colouring(ColourChoice choice, ScaleScope scope, ValueScale network) {
    /** The colours for {@code stack}: one map for all its channels, so that a colour means one sign. */
    ColourMap colours(MapStack stack) {
        return choice.colours(
                scope == ScaleScope.NETWORK ? network.min() : stack.range().min());
    }

    /** The scale of a channel of {@code stack}. */
    ValueScale scale(MapStack stack, int channel) {
        ValueScale range =
                switch (scope) {
                    case CHANNEL -> stack.scales().get(channel);
                    case LAYER -> stack.range();
                    case NETWORK -> network.join(stack.range());
                };
        return colours(stack) == ColourMap.DIVERGING ? range.symmetric() : range;
    }
}
