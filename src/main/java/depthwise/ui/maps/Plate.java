package depthwise.ui.maps;

import depthwise.ui.common.Ink;
import depthwise.ui.common.Latest;
import depthwise.ui.common.Theme;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/**
 * One map as large as its room allows, in whole multiples of its size if it is small, with hard edges between pixels; a
 * crosshair or a window can be drawn on it.
 */
final class Plate extends PaintedView {
    private final Rectangle mark = new Rectangle();
    private final Line across = new Line();
    private final Line down = new Line();
    private final ObservableValue<Theme> theme = Theme.around(this);
    private Optional<MapStack> stack = Optional.empty();
    private Optional<Colouring> colouring = Optional.empty();
    private Optional<Marked> marked = Optional.empty();
    private int channel;
    private double left;
    private double top;
    private double pixelWidth = 1;
    private double pixelHeight = 1;

    /** What is outlined, in pixels of the map. */
    private record Marked(int row, int column, int rows, int columns, boolean withCrosshair) {}

    Plate(Latest painter) {
        super(painter);
        getStyleClass().add("map-plate");
        mark.getStyleClass().add("pixel-mark");
        across.getStyleClass().add("crosshair");
        down.getStyleClass().add("crosshair");
        getChildren().addAll(across, down, mark);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        getChildren().forEach(child -> child.setManaged(false));
        unmark();
        theme.addListener((p, before, now) -> requestLayout());
    }

    void show(MapStack maps, int index, Colouring colours) {
        stack = Optional.of(maps);
        channel = index;
        colouring = Optional.of(colours);
        requestLayout();
    }

    void clear() {
        stack = Optional.empty();
        erase();
        unmark();
    }

    @Override
    protected void layoutChildren() {
        if (stack.isEmpty() || getScene() == null) {
            return;
        }
        MapStack maps = stack.get();
        double scale = scale();
        double fit = Math.min(getWidth() * scale / maps.width(), getHeight() * scale / maps.height());
        double factor = fit >= 3 ? Math.floor(fit) : fit;
        int wide = (int) Math.max(1, Math.floor(maps.width() * factor));
        int high = (int) Math.max(1, Math.floor(maps.height() * factor));
        left = Math.floor((getWidth() - wide / scale) / 2);
        top = 0;
        pixelWidth = wide / scale / maps.width();
        pixelHeight = high / scale / maps.height();
        TilePainter painter = new TilePainter(
                maps,
                colouring.orElseThrow(),
                Ink.argb(theme.getValue().palette().line()));
        drawMark();
        int index = Math.min(channel, maps.channels() - 1);
        repaint(left, top, wide, high, (w, h) -> painter.single(index, w, h));
    }

    /** The pixel at a place of the plate; empty beside the map. */
    Optional<MapsModel.Pixel> pixelAt(double x, double y) {
        if (stack.isEmpty()) {
            return Optional.empty();
        }
        int column = (int) Math.floor((x - left) / pixelWidth);
        int row = (int) Math.floor((y - top) / pixelHeight);
        boolean inside = column >= 0
                && row >= 0
                && column < stack.get().width()
                && row < stack.get().height();
        return inside ? Optional.of(new MapsModel.Pixel(row, column)) : Optional.empty();
    }

    /** Outlines a window of pixels, without lines through it. */
    void markWindow(int row, int column, int rows, int columns) {
        marked = Optional.of(new Marked(row, column, rows, columns, false));
        drawMark();
    }

    /** Outlines one pixel, with lines through it from edge to edge. */
    void markPixel(int row, int column) {
        marked = Optional.of(new Marked(row, column, 1, 1, true));
        drawMark();
    }

    private void drawMark() {
        mark.setVisible(marked.isPresent() && stack.isPresent());
        across.setVisible(mark.isVisible() && marked.get().withCrosshair());
        down.setVisible(across.isVisible());
        if (!mark.isVisible()) {
            return;
        }
        Marked now = marked.get();
        mark.setX(left + now.column() * pixelWidth);
        mark.setY(top + now.row() * pixelHeight);
        mark.setWidth(now.columns() * pixelWidth);
        mark.setHeight(now.rows() * pixelHeight);
        double middleX = left + (now.column() + 0.5) * pixelWidth;
        double middleY = top + (now.row() + 0.5) * pixelHeight;
        draw(across, left, middleY, left + stack.get().width() * pixelWidth, middleY);
        draw(down, middleX, top, middleX, top + stack.get().height() * pixelHeight);
    }

    private static void draw(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    void unmark() {
        marked = Optional.empty();
        drawMark();
    }
}
