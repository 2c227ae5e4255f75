package depthwise.ui.maps;

import depthwise.image.ColourMap;
import depthwise.image.ValueScale;
import depthwise.text.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The colours from least to greatest with their numbers, and what they are the scale of. */
final class ScaleBar extends VBox {
    private static final int STEPS = 160;
    private static final int THICKNESS = 8;

    private final MapsModel model;
    private final Messages messages;
    private final Label least = new Label();
    private final Label greatest = new Label();
    private final Label of = new Label();
    private final ImageView colours = new ImageView();
    private int channel = -1;

    ScaleBar(MapsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("scale-bar");
        colours.setFitHeight(THICKNESS);
        colours.setFitWidth(STEPS);
        least.getStyleClass().add("scale-number");
        greatest.getStyleClass().add("scale-number");
        of.getStyleClass().add("dw-caption");
        of.setWrapText(true);
        of.setMinHeight(USE_PREF_SIZE);
        HBox line = new HBox(6, least, colours, greatest);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, of);
        model.contentProperty().addListener((p, before, now) -> refresh());
        model.scopeProperty().addListener((p, before, now) -> refresh());
        model.coloursProperty().addListener((p, before, now) -> refresh());
        model.networkProperty().addListener((p, before, now) -> refresh());
        refresh();
    }

    /** Shows the scale of {@code shown}; of all channels for -1. */
    void point(int shown) {
        channel = shown;
        refresh();
    }

    private void refresh() {
        Optional<MapStack> stack = model.contentProperty().get().flatMap(Content::stack);
        setVisible(stack.isPresent());
        stack.ifPresent(this::show);
    }

    private void show(MapStack stack) {
        Colouring colouring = model.colouring();
        boolean own = colouring.scope() == ScaleScope.CHANNEL;
        int shown = channel < 0 || channel >= stack.channels() ? -1 : channel;
        colours.setImage(gradient(colouring.colours(stack)));
        if (own && shown < 0) {
            least.setText(messages.get("maps.scale.least"));
            greatest.setText(messages.get("maps.scale.greatest"));
            of.setText(messages.get("maps.scale.each"));
            return;
        }
        ValueScale scale = colouring.scale(stack, Math.max(0, shown));
        least.setText(number(scale.min()));
        greatest.setText(number(scale.max()));
        of.setText(messages.get(colouring.scope().messageKey() + ".of", shown));
    }

    private static WritableImage gradient(ColourMap map) {
        WritableImage image = new WritableImage(STEPS, THICKNESS);
        for (int x = 0; x < STEPS; x++) {
            for (int y = 0; y < THICKNESS; y++) {
                image.getPixelWriter().setArgb(x, y, map.argb((double) x / (STEPS - 1)));
            }
        }
        return image;
    }

    /** Four digits, a real minus. */
    static String number(double value) {
        double size = Math.abs(value);
        String format = size != 0 && (size < 0.001 || size >= 100_000) ? "%.2e" : "%.4g";
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }
}
