package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.Lettering.Weight;
import depthwise.ui.common.CategoryColour;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/**
 * Paints closed cards: a bar and a letter of the category, the title, the attributes, and the ribbon on its way through
 * with the widths inside and a picture of what comes out.
 */
final class CardPainter {
    private static final double ROUND = 8;
    private static final double THUMBNAIL = 40;

    /** What the sign that opens takes from the line of attributes. */
    private static final double CHEVRON = 12;

    private final GraphicsContext g;
    private final Sight sight;
    private final Viewport view;
    private final Ink ink;
    private final Lettering lettering;
    private final ProfilePainter profiles;
    private final boolean isRight;

    CardPainter(GraphicsContext g, Sight sight, Ink ink, Lettering lettering) {
        this.g = g;
        this.sight = sight;
        this.view = sight.view();
        this.ink = ink;
        this.lettering = lettering;
        this.profiles = new ProfilePainter(g, sight, ink);
        this.isRight = sight.layout().direction() == Direction.RIGHT;
    }

    /** What is left of a card from far away. */
    void bar(Box box) {
        Area a = box.area();
        OptionalDouble share = sight.heat().share(box.path());
        Color grey = ink.palette().faint();
        Color colour = sight.heat().isOn()
                ? share.isPresent() ? ink.heat(share.getAsDouble()) : grey
                : ink.category(box.node().category());
        g.setFill(box.node().troubled() ? ink.palette().problem() : colour);
        double round = Math.min(4, 2 * ROUND * unit(box));
        g.fillRoundRect(
                view.x(a.x()), view.y(a.y()), a.width() * view.scale(), a.height() * view.scale(), round, round);
    }

    void paint(Box box) {
        double unit = unit(box);
        Area a = box.area();
        double x = view.x(a.x());
        double y = view.y(a.y());
        double width = a.width() * view.scale();
        double height = a.height() * view.scale();
        double round = 2 * ROUND * unit;
        OptionalDouble share = sight.heat().share(box.path());
        Color ground = share.isPresent()
                ? ink.heat(share.getAsDouble())
                : ink.palette().surface();
        Color bar = sight.heat().isOn()
                ? ink.palette().line()
                : ink.category(box.node().category());
        double thick = Math.max(2, CardSizes.BAR * unit);

        g.setFill(bar);
        g.fillRoundRect(x, y, width, height, round, round);
        g.setFill(ground);
        g.fillRoundRect(x + 1, y + thick, width - 2, height - thick - 1, round - 2, round - 2);
        outline(box, x, y, width, height, round);

        Color text = share.isPresent() ? ink.on(ground) : ink.palette().text();
        Color second = share.isPresent() ? text : ink.palette().muted();
        strip(box, unit);
        words(box, text, second);
        marks(box);
    }

    /** What stands astride the card's edge: the letter of the category and the sign of a problem. */
    private void marks(Box box) {
        double letters = view.scale() * box.letters();
        double right = view.x(box.area().right());
        double y = view.y(box.area().y());
        letter(box, right - 6 * unit(box), y + CardSizes.BAR / 2 * unit(box), letters);
        if (box.node().troubled()) {
            badge(right, y, letters);
        }
    }

    private void outline(Box box, double x, double y, double width, double height, double round) {
        boolean troubled = box.node().troubled();
        g.setStroke(troubled ? ink.palette().problem() : ink.palette().line());
        g.setLineWidth(troubled ? 2 : 1);
        g.strokeRoundRect(x + 0.5, y + 0.5, width - 1, height - 1, round, round);
    }

    private void strip(Box box, double unit) {
        Area a = box.area();
        Optional<Image> picture = sight.thumbnails().apply(box.path());
        double end = isRight ? a.width() : a.height();
        if (picture.isPresent() && isRight) {
            end -= (THUMBNAIL + 6) * box.scale();
        }
        profiles.paint(box, end);
        picture.ifPresent(image -> thumbnail(box, image, unit));
    }

    private void thumbnail(Box box, Image image, double unit) {
        Area a = box.area();
        double size = THUMBNAIL * unit;
        double x = view.x(a.right()) - size - 6 * unit;
        double y = isRight ? view.y(a.y() + box.flow()) - size / 2 : view.y(a.bottom()) - size - 6 * unit;
        double longest = Math.max(image.getWidth(), image.getHeight());
        double width = size * image.getWidth() / longest;
        double height = size * image.getHeight() / longest;
        g.setImageSmoothing(longest > 2 * size);
        g.drawImage(image, x + (size - width) / 2, y + (size - height) / 2, width, height);
    }

    private void words(Box box, Color text, Color second) {
        VisibleNode node = box.node();
        double letters = view.scale() * box.letters();
        double left = 8 * letters + (isRight ? 0 : CardSizes.STRIP * unit(box));
        double x = view.x(box.area().x()) + left;
        double y = view.y(box.area().y());
        double right = view.x(box.area().right()) - 6 * unit(box);
        String first = sight.heat().words(node.path()).orElse(node.brief());
        CardTitle title = CardTitle.of(box, view.scale(), first, right - x, lettering);
        for (int i = 0; i < title.lines().size(); i++) {
            double middle = y + title.middles().get(i);
            lettering.write(g, title.lines().get(i), x, middle, right - x, title.size(), title.weight(), text);
        }
        title.second().ifPresent(middle -> second(box, first, x, y + middle, right, title.small(), second));
        if (node.isOpenable() && title.small() > 0) {
            FramePainter.chevron(g, view, box, second);
        }
    }

    /** Attributes, and behind them the node's name where both fit. */
    private void second(Box box, String first, double x, double y, double right, double size, Color colour) {
        double end = box.node().isOpenable() ? right - CHEVRON * view.scale() * box.letters() : right;
        lettering.parts(g, first, x, y, end - x, size, colour);
        double used = first.isEmpty() ? 0 : lettering.width(first, size, Weight.PLAIN) + 8;
        String name = box.node().name();
        double nameSize = Math.max(Lettering.SMALLEST, size - 1);
        double width = lettering.width(name, nameSize, Weight.PLAIN);
        if (x + used + width + 2 <= end && !sight.heat().isOn()) {
            double at = first.isEmpty() ? x : end - width - 2;
            Color faint = ink.palette().faint();
            lettering.write(g, name, at, y, width + 1, nameSize, Weight.PLAIN, faint);
        }
    }

    /** The category's letter, astride the bar so that it takes no room from the title. */
    private void letter(Box box, double right, double bar, double letters) {
        double size = Lettering.legible(9 * letters, 0.6);
        if (size == 0 || sight.heat().isOn()) {
            return;
        }
        double side = size + 4;
        double y = Math.rint(bar - 0.7 * side);
        // Beside the badge of a problem.
        double end = Math.rint(right - (box.node().troubled() ? 14 * letters : 0));
        Color colour = ink.category(box.node().category());
        g.setFill(colour);
        g.fillRoundRect(end - side, y, side, side, 5, 5);
        String letter = CategoryColour.of(box.node().category()).letter();
        lettering.centred(g, letter, end - side / 2, y + side / 2, size, Weight.BOLD, ink.on(colour));
    }

    private void badge(double x, double y, double letters) {
        double radius = Math.max(6, 9 * letters);
        g.setFill(ink.palette().problem());
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        double size = Math.max(Lettering.SMALLEST, 12 * letters);
        Color mark = ink.on(ink.palette().problem());
        lettering.centred(g, "!", x, y, size, Weight.BOLD, mark);
    }

    /** The frame around what is chosen, below the marks on its edge. */
    void selection(Box box, boolean hasMarks) {
        Area a = box.area();
        double round = 2 * ROUND * unit(box) + 4;
        g.setStroke(ink.palette().accent());
        g.setLineWidth(2);
        g.strokeRoundRect(
                view.x(a.x()) - 2,
                view.y(a.y()) - 2,
                a.width() * view.scale() + 4,
                a.height() * view.scale() + 4,
                round,
                round);
        if (hasMarks) {
            marks(box);
        }
    }

    /** Screen pixels a unit of the card. */
    private double unit(Box box) {
        return view.scale() * box.scale();
    }
}
