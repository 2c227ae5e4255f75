package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;

/**
 * The part of the picture that the window shows: screen = picture · scale + (dx, dy).
 *
 * @param scale screen pixels a unit of the picture
 */
record Viewport(double scale, double dx, double dy) {
    static final double SMALLEST = 0.02;
    static final double LARGEST = 4;

    /** Cards can be read from here on. */
    private static final double READABLE = 0.8;

    /** The inside of an open block, which is smaller, can be read from here on. */
    private static final double LEGIBLE = 0.65;

    /** The name of an operation fits on its card from here on. */
    private static final double NAMED = 0.68;

    /** A block that somebody is shown is not blown up beyond this. */
    private static final double LIFE_SIZE = 1;

    /** What is left free around it. */
    private static final double BESIDE = 12;

    /** A small network is not blown up beyond this. */
    private static final double COMFORTABLE = 1.6;

    /** Shows all of {@code area} in the middle of a window, {@code margin} pixels from its edges. */
    static Viewport fit(Area area, double width, double height, double margin) {
        double roomX = Math.max(1, width - 2 * margin);
        double roomY = Math.max(1, height - 2 * margin);
        double scale = Math.min(COMFORTABLE, Math.min(roomX / area.width(), roomY / area.height()));
        return centred(area, clamp(scale), width, height);
    }

    private static Viewport centred(Area area, double scale, double width, double height) {
        return new Viewport(scale, width / 2 - area.centreX() * scale, height / 2 - area.centreY() * scale);
    }

    private static double clamp(double scale) {
        return Math.max(SMALLEST, Math.min(LARGEST, scale));
    }

    double x(double pictureX) {
        return pictureX * scale + dx;
    }

    double y(double pictureY) {
        return pictureY * scale + dy;
    }

    Point toPicture(double screenX, double screenY) {
        return new Point((screenX - dx) / scale, (screenY - dy) / scale);
    }

    /** What of the picture a window of the given size shows. */
    Area seen(double width, double height) {
        return new Area(-dx / scale, -dy / scale, width / scale, height / scale);
    }

    Viewport panned(double screenX, double screenY) {
        return new Viewport(scale, dx + screenX, dy + screenY);
    }

    /** Zooms by {@code factor}; what is under the given point of the screen stays there. */
    Viewport zoomed(double factor, double screenX, double screenY) {
        double next = clamp(scale * factor);
        double ratio = next / scale;
        return new Viewport(next, screenX - (screenX - dx) * ratio, screenY - (screenY - dy) * ratio);
    }

    /** Shows {@code area} in the middle, near enough to be read. */
    Viewport closeUp(Area area, double width, double height) {
        return centred(area, Math.max(scale, READABLE), width, height);
    }

    /** The same zoom with {@code area} in the middle. */
    Viewport centredOn(Area area, double width, double height) {
        return centred(area, scale, width, height);
    }

    /** Moves as little as needed to show all of {@code area}, and zooms out only where it does not fit otherwise. */
    Viewport revealing(Area area, double width, double height, double margin) {
        double roomX = Math.max(1, width - 2 * margin);
        double roomY = Math.max(1, height - 2 * margin);
        double fitting = Math.min(roomX / area.width(), roomY / area.height());
        return reaching(Math.min(scale, fitting), area, width, height, margin);
    }

    /**
     * The same for a block that has just opened: nearer where its inside could not be read otherwise, and never so far
     * that it cannot. Of what is too large even then, the start is shown.
     */
    Viewport opening(Area area, double width, double height, double margin) {
        Viewport all = revealing(area, width, height, margin);
        return all.scale < LEGIBLE ? reaching(LEGIBLE, area, width, height, margin) : all;
    }

    /**
     * Shows {@code block} as large as there is room, but so near that its cards can be read; of what is too large then,
     * the part around {@code card}. Does not look beyond the edges of {@code whole} where that can be helped.
     *
     * @param letters how large the cards of the block are beside those of the network, as {@link Box#scale()}
     */
    static Viewport near(Area block, Area card, Area whole, double letters, double width, double height) {
        double roomX = Math.max(1, width - 2 * BESIDE);
        double roomY = Math.max(1, height - 2 * BESIDE);
        double fitting = Math.min(roomX / block.width(), roomY / block.height());
        double scale = Math.max(NAMED / letters, Math.min(LIFE_SIZE, fitting));
        double x = middle(block.x(), block.right(), card.centreX(), roomX / scale);
        double y = middle(block.y(), block.bottom(), card.centreY(), roomY / scale);
        double centreX = middle(whole.x(), whole.right(), x, roomX / scale);
        double centreY = middle(whole.y(), whole.bottom(), y, roomY / scale);
        return new Viewport(scale, width / 2 - centreX * scale, height / 2 - centreY * scale);
    }

    /** The middle of what is seen: that of the whole where there is room for it, else as near as can be to a point. */
    private static double middle(double start, double end, double wanted, double room) {
        return end - start <= room ? (start + end) / 2 : Math.max(start + room / 2, Math.min(end - room / 2, wanted));
    }

    private Viewport reaching(double wanted, Area area, double width, double height, double margin) {
        Viewport view = wanted == scale ? this : zoomed(wanted / scale, x(area.centreX()), y(area.centreY()));
        double moveX = move(view.x(area.x()) - margin, view.x(area.right()) - (width - margin));
        double moveY = move(view.y(area.y()) - margin, view.y(area.bottom()) - (height - margin));
        return view.panned(moveX, moveY);
    }

    /**
     * @param start how far the start of something is inside the window
     * @param over how far its end reaches out
     */
    private static double move(double start, double over) {
        return start < 0 ? -start : -Math.max(0, Math.min(over, start));
    }

    /** On the way from this one to {@code other}: at 0 this, at 1 the other. */
    Viewport towards(Viewport other, double share) {
        return new Viewport(
                scale + (other.scale - scale) * share, dx + (other.dx - dx) * share, dy + (other.dy - dy) * share);
    }
}
