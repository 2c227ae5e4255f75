package depthwise.ui.maps;

import depthwise.text.Messages;
import depthwise.ui.common.Ink;
import depthwise.ui.common.Palette;
import depthwise.ui.common.Theme;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;

/**
 * All channels of a node as tiles. The arrow keys move from tile to tile, Enter or a click enlarges one. Only what the
 * viewport shows is painted, so that ten thousand channels scroll as smoothly as ten.
 */
final class MapGrid extends PaintedView {
    private static final int GAP = 1;
    private static final int LEAST = 22;
    private static final double BAR = 10;

    private final MapsModel model;
    private final Messages messages;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle chosen = new Rectangle();
    private final Rectangle hovered = new Rectangle();
    private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointed", -1);
    private final ObservableValue<Theme> theme = Theme.around(this);
    private TileGrid grid = TileGrid.fit(1, 1, 1, 1, 1, GAP, LEAST);
    private List<Integer> channels = List.of();

    MapGrid(MapsModel model, Messages messages) {
        super(model.painter());
        this.model = model;
        this.messages = messages;
        setId("map-grid");
        getStyleClass().add("map-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(60, 60);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().addListener((p, before, now) -> paint());
        chosen.getStyleClass().add("tile-chosen");
        hovered.getStyleClass().add("tile-hovered");
        chosen.setManaged(false);
        hovered.setManaged(false);
        getChildren().addAll(hovered, chosen, bar);
        model.contentProperty().addListener((p, before, now) -> refresh(now));
        model.orderProperty()
                .addListener((p, before, now) -> refresh(model.contentProperty().get()));
        model.scopeProperty().addListener((p, before, now) -> paint());
        model.coloursProperty().addListener((p, before, now) -> paint());
        model.networkProperty().addListener((p, before, now) -> paint());
        model.channelProperty().addListener((p, before, now) -> follow());
        theme.addListener((p, before, now) -> paint());
        focusedProperty().addListener((p, before, now) -> outline());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hoverAt(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hoverAt(-1, -1));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        refresh(model.contentProperty().get());
    }

    private void refresh(Optional<Content> content) {
        channels = model.channels();
        setAccessibleText(
                content.map(c -> messages.get("maps.grid.accessible", messages.say(c.title()), channels.size()))
                        .orElse(""));
        requestLayout();
        hoverAt(-1, -1);
    }

    @Override
    protected void layoutChildren() {
        Optional<MapStack> stack = model.contentProperty().get().flatMap(Content::stack);
        if (stack.isEmpty()) {
            erase();
            chosen.setVisible(false);
            bar.setVisible(false);
            return;
        }
        double scale = scale();
        int high = (int) Math.floor(getHeight() * scale);
        int wide = (int) Math.floor(getWidth() * scale);
        grid = fit(stack.get(), wide, high);
        boolean scrolls = grid.height() > high;
        if (scrolls) {
            grid = fit(stack.get(), (int) Math.floor((getWidth() - BAR - 2) * scale), high);
        }
        bar.setVisible(scrolls);
        bar.setMax(Math.max(0, (grid.height() - high) / scale));
        bar.setVisibleAmount(grid.height() <= 0 ? 1 : bar.getMax() * high / grid.height());
        bar.setUnitIncrement((grid.tileHeight() + GAP) / scale);
        bar.setBlockIncrement(getHeight());
        bar.setValue(scrolls ? Math.min(bar.getValue(), bar.getMax()) : 0);
        bar.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
        paint();
    }

    private TileGrid fit(MapStack stack, int wide, int high) {
        int least = (int) Math.round(LEAST * scale());
        return TileGrid.fit(channels.size(), stack.width(), stack.height(), wide, high, GAP, least);
    }

    private void paint() {
        Optional<MapStack> stack = model.contentProperty().get().flatMap(Content::stack);
        if (getScene() == null
                || stack.isEmpty()
                || channels.size() != stack.get().channels()
                || channels.size() != grid.count()) {
            return; // other maps have come in; the layout that is on its way paints them
        }
        outline();
        TileGrid shown = grid;
        List<Integer> tiles = channels;
        Palette palette = theme.getValue().palette();
        int scroll = scroll();
        int width = grid.columns() * (grid.tileWidth() + GAP) - GAP;
        int height = Math.min(grid.height() - scroll, (int) Math.floor(getHeight() * scale()));
        TilePainter painter = new TilePainter(stack.get(), model.colouring(), Ink.argb(palette.line()));
        repaint(0, 0, width, height, (w, h) -> painter.grid(shown, tiles, scroll, w, h));
    }

    private int scroll() {
        return (int) Math.round(bar.getValue() * scale());
    }

    private void outline() {
        place(chosen, channels.indexOf(model.channelProperty().get()));
        chosen.setVisible(chosen.isVisible() && isFocused());
        place(hovered, channels.indexOf(pointed.get()));
    }

    private void place(Rectangle outline, int tile) {
        outline.setVisible(tile >= 0);
        if (tile >= 0) {
            double scale = scale();
            outline.setX(grid.x(tile) / scale);
            outline.setY((grid.y(tile) - scroll()) / scale);
            outline.setWidth(grid.tileWidth() / scale);
            outline.setHeight(grid.tileHeight() / scale);
        }
    }

    private int channelAt(double x, double y) {
        int tile = grid.at(x * scale(), y * scale() + scroll());
        return tile < 0 || tile >= channels.size() ? -1 : channels.get(tile);
    }

    private void hoverAt(double x, double y) {
        pointed.set(x < 0 ? -1 : channelAt(x, y));
        outline();
    }

    private void click(MouseEvent event) {
        requestFocus();
        int channel = channelAt(event.getX(), event.getY());
        if (channel >= 0) {
            model.channelProperty().set(channel);
            model.enlargedProperty().set(true);
        }
    }

    private void scroll(ScrollEvent event) {
        bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() - event.getDeltaY())));
        hoverAt(event.getX(), event.getY());
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case UP -> model.step(-grid.columns());
            case DOWN -> model.step(grid.columns());
            case HOME -> model.step(-channels.size());
            case END -> model.step(channels.size());
            case ENTER, SPACE -> model.enlargedProperty().set(true);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Scrolls to the chosen channel. */
    private void follow() {
        int tile = channels.indexOf(model.channelProperty().get());
        if (tile >= 0 && bar.isVisible()) {
            double top = grid.y(tile) / scale();
            double bottom = top + grid.tileHeight() / scale();
            if (top < bar.getValue()) {
                bar.setValue(top);
            } else if (bottom > bar.getValue() + getHeight()) {
                bar.setValue(bottom - getHeight());
            }
        }
        outline();
    }

    /** The channel under the pointer; -1 for none. */
    IntegerProperty pointedProperty() {
        return pointed;
    }
}
