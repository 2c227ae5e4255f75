/**
 * What every view shares: the two themes, the colours of the categories, how numbers are written, and small controls.
 *
 * <p>Colours live twice, as looked-up colours in the theme's style sheet for controls and as
 * {@link depthwise.ui.common.Palette} for what is painted by hand; a test holds the two together.
 */
package depthwise.ui.common;
