package depthwise.ui.manifold;

import java.nio.IntBuffer;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Window;

/**
 * A square that shows one curve, coloured along its way, as a picture; always square, at the screen's own pixels. Style
 * class {@code curve-panel}; {@code -curve-paper} tells it whether it stands on light or dark, {@code -curve-faded} is
 * the colour of lost points.
 */
final class CurvePanel extends Region {
    private static final StyleablePropertyFactory<CurvePanel> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    /** How far from the curve the pointer may be to mean a point of it, as a share of the edge. */
    private static final double REACH = 0.12;

    private final StyleableProperty<Color> paper =
            CSS.createStyleableColorProperty(this, "paper", "-curve-paper", panel -> panel.paper, Color.WHITE);
    private final StyleableProperty<Color> fadedColour = CSS.createStyleableColorProperty(
            this, "fadedColour", "-curve-faded", panel -> panel.fadedColour, Color.GRAY);

    private final DoubleProperty side = new SimpleDoubleProperty(this, "side", 120);
    private final ImageView image = new ImageView();
    private final Region level = new Region();
    private final Region upright = new Region();
    private final Circle ring = new Circle(7);

    private CurveRaster raster;
    private PixelBuffer<IntBuffer> pixels;
    private CurveDrawing drawing;
    private int marked = -1;

    /** A panel without a curve; {@code marker} is told which point the pointer is on, -1 for none. */
    CurvePanel(IntConsumer marker) {
        getStyleClass().add("curve-panel");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        level.getStyleClass().add("curve-axis");
        upright.getStyleClass().add("curve-axis");
        ring.getStyleClass().add("curve-ring");
        ring.setVisible(false);
        getChildren().addAll(level, upright, image, ring);
        getChildren().forEach(child -> child.setManaged(false));
        getChildren().forEach(child -> child.setMouseTransparent(true));
        side.addListener((property, before, now) -> requestLayout());
        ((ObservableValue<?>) paper).addListener((property, before, now) -> redraw());
        ((ObservableValue<?>) fadedColour).addListener((property, before, now) -> redraw());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> marker.accept(pointAt(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> marker.accept(-1));
    }

    /** Length of the panel's edge. */
    DoubleProperty sideProperty() {
        return side;
    }

    void show(CurveDrawing newDrawing) {
        drawing = newDrawing;
        redraw();
        mark(marked);
    }

    /** Puts a ring around point {@code index}; none for -1. */
    void mark(int index) {
        marked = index;
        boolean known = drawing != null && index >= 0 && index < drawing.size();
        ring.setVisible(known);
        if (known) {
            ring.setCenterX(drawing.x(index, getWidth()));
            ring.setCenterY(drawing.y(index, getWidth()));
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(side.get());
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(side.get());
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double edge = getWidth();
        int size = (int) Math.round(edge * outputScale());
        if (size > 0 && (raster == null || raster.size() != size)) {
            raster = new CurveRaster(size);
            pixels = new PixelBuffer<>(size, size, raster.buffer(), PixelFormat.getIntArgbPreInstance());
            image.setImage(new WritableImage(pixels));
            image.setFitWidth(edge);
            image.setFitHeight(edge);
            redraw();
        }
        mark(marked);
    }

    private void redraw() {
        if (drawing == null || raster == null) {
            return;
        }
        double edge = getWidth();
        level.resizeRelocate(1, snapPositionY(drawing.originY(edge)), edge - 2, 1);
        upright.resizeRelocate(snapPositionX(drawing.originX(edge)), 1, 1, edge - 2);
        CurveColours colours = paper.getValue().getBrightness() < 0.5 ? CurveColours.ON_DARK : CurveColours.ON_LIGHT;
        drawing.onto(raster, colours, argb(fadedColour.getValue()));
        pixels.updateBuffer(buffer -> null);
    }

    private int pointAt(MouseEvent event) {
        return drawing == null ? -1 : drawing.nearest(event.getX(), event.getY(), getWidth(), REACH * getWidth());
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private static int argb(Color colour) {
        return 0xFF000000
                | (int) Math.round(255 * colour.getRed()) << 16
                | (int) Math.round(255 * colour.getGreen()) << 8
                | (int) Math.round(255 * colour.getBlue());
    }
}
