package depthwise.ui.maps;

import depthwise.ui.common.Latest;
import java.util.Optional;
import javafx.scene.shape.Rectangle;

/** Shows a {@link Spotlight}, and marks the token that looks. */
final class SpotlightView extends PaintedView {
    private final Rectangle mark = new Rectangle();
    private Optional<Spotlight> shown = Optional.empty();
    private double left;
    private double wide;
    private double high;

    SpotlightView(Latest painter) {
        super(painter);
        getStyleClass().add("map-plate");
        mark.getStyleClass().add("pixel-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        getChildren().add(mark);
    }

    void show(Spotlight spotlight) {
        shown = Optional.of(spotlight);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (shown.isEmpty()) {
            return;
        }
        Spotlight now = shown.get();
        double fit = Math.min(getWidth() / now.width(), getHeight() / now.height());
        wide = Math.floor(now.width() * fit);
        high = Math.floor(now.height() * fit);
        left = Math.floor((getWidth() - wide) / 2);
        repaint(left, 0, (int) (wide * scale()), (int) (high * scale()), now::paint);
        TokenGrid grid = now.grid();
        mark.setX(left + grid.column(0, now.token()) * wide / grid.width());
        mark.setY(grid.row(0, now.token()) * high / grid.height());
        mark.setWidth(grid.patch() * wide / grid.width());
        mark.setHeight(grid.patch() * high / grid.height());
        mark.setVisible(true);
    }

    /** The token whose patch is at a place of the view. */
    Optional<Integer> tokenAt(double x, double y) {
        if (shown.isEmpty() || x < left || y < 0 || x >= left + wide || y >= high) {
            return Optional.empty();
        }
        TokenGrid grid = shown.get().grid();
        return Optional.of(grid.token((int) (y * grid.height() / high), (int) ((x - left) * grid.width() / wide)));
    }
}
