package depthwise.ui.canvas;

import javafx.scene.canvas.GraphicsContext;

/**
 * A large rectangle with round corners, on whole pixels. Software rendering takes milliseconds to fill one as a single
 * shape, since it smooths every pixel of it; so what lies outside the window is cut off and the rest is filled in plain
 * rectangles with a disc in each corner.
 *
 * @param radius of the corners
 */
record Panel(double x, double y, double width, double height, double radius) {
    /** The panel of {@code area}, cut to what a window of the given size needs. */
    static Panel of(CanvasLayout.Area area, Sight sight, double radius) {
        Viewport view = sight.view();
        double slack = radius + 4;
        double left = Math.rint(Math.max(-slack, view.x(area.x())));
        double top = Math.rint(Math.max(-slack, view.y(area.y())));
        double right = Math.rint(Math.min(sight.width() + slack, view.x(area.right())));
        double bottom = Math.rint(Math.min(sight.height() + slack, view.y(area.bottom())));
        double width = Math.max(1, right - left);
        double height = Math.max(1, bottom - top);
        double round = Math.rint(Math.min(radius, Math.min(width, height) / 2));
        return new Panel(left, top, width, height, round);
    }

    void fill(GraphicsContext g) {
        double r = radius;
        if (r < 1) {
            g.fillRect(x, y, width, height);
            return;
        }
        g.fillRect(x + r, y, width - 2 * r, height);
        g.fillRect(x, y + r, r, height - 2 * r);
        g.fillRect(x + width - r, y + r, r, height - 2 * r);
        g.fillOval(x, y, 2 * r, 2 * r);
        g.fillOval(x + width - 2 * r, y, 2 * r, 2 * r);
        g.fillOval(x, y + height - 2 * r, 2 * r, 2 * r);
        g.fillOval(x + width - 2 * r, y + height - 2 * r, 2 * r, 2 * r);
    }

    void stroke(GraphicsContext g) {
        g.strokeRoundRect(x + 0.5, y + 0.5, width - 1, height - 1, 2 * radius, 2 * radius);
    }
}
