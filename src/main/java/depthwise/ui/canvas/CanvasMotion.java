package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is shown of the picture at a moment: a layout and a viewport, both perhaps on their way to others. Knows no
 * clock: whoever paints says how much time has passed.
 *
 * <p>While nobody has moved it, the viewport stays fitted to the picture, or on the block that it was sent to. When a
 * block opens, its card stays where it is and the rest makes room.
 */
final class CanvasMotion {
    static final double MILLIS = 180;
    private static final double MARGIN = 6;

    private CanvasLayout target = CanvasLayout.empty();
    private CanvasLayout shown = target;
    private LayoutBlend blend;
    private Viewport start = new Viewport(1, 0, 0);
    private Viewport end = start;
    private Viewport view = start;
    private double passed = MILLIS;
    private boolean isFitted = true;
    private double width = 1;
    private double height = 1;
    private Optional<String> anchor = Optional.empty();
    private Optional<String> watched = Optional.empty();

    CanvasLayout layout() {
        return shown;
    }

    /** Where everything will stand. */
    CanvasLayout target() {
        return target;
    }

    Viewport view() {
        return view;
    }

    boolean isMoving() {
        return passed < MILLIS;
    }

    /** Keeps the card of {@code path} in place when the next layout comes, and shows all of what it becomes. */
    void anchor(String path) {
        anchor = Optional.of(path);
        isFitted = false;
        watched = Optional.empty();
    }

    void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        if (isFitted || watched.isPresent()) {
            jump(goal(target));
        }
    }

    /** Changes to {@code next}; at once where {@code isCalm}. */
    void change(CanvasLayout next, boolean isCalm) {
        boolean isOther = !isRelated(target, next);
        boolean isSame = !isOther && stands(target).equals(stands(next));
        isFitted = isFitted || isOther;
        watched = watched.filter(path -> !isFitted && next.box(path).isPresent());
        Viewport goal = goal(next);
        blend = new LayoutBlend(shown, next);
        target = next;
        anchor = Optional.empty();
        if (isCalm || isOther || isSame) {
            shown = next;
            jump(goal);
        } else {
            move(goal);
        }
    }

    private Viewport goal(CanvasLayout next) {
        if (isFitted) {
            return fitting(next);
        }
        if (watched.isPresent()) {
            return watching(next);
        }
        Optional<Box> before = anchor.flatMap(shown::box);
        Optional<Box> after = anchor.flatMap(next::box);
        if (before.isEmpty() || after.isEmpty()) {
            return view;
        }
        Area a = before.get().area();
        Area b = after.get().area();
        Viewport kept = view.panned((a.x() - b.x()) * view.scale(), (a.y() - b.y()) * view.scale());
        return after.get().node().isOpen() ? kept.opening(b, width, height, 24) : kept.revealing(b, width, height, 24);
    }

    /** Whether two layouts show the same network, perhaps changed a little. */
    private static boolean isRelated(CanvasLayout a, CanvasLayout b) {
        Set<String> before = a.byPath().keySet();
        long shared = b.boxes().stream()
                .filter(box -> box.depth() == 0 && before.contains(box.path()))
                .count();
        long top = b.boxes().stream().filter(box -> box.depth() == 0).count();
        return 2 * shared > top;
    }

    private static Map<String, Area> stands(CanvasLayout layout) {
        return layout.boxes().stream().collect(Collectors.toMap(Box::path, Box::area, (first, second) -> first));
    }

    /** Shows the whole picture, and keeps showing it. */
    void fit(boolean isCalm) {
        isFitted = true;
        watched = Optional.empty();
        go(fitting(), isCalm);
    }

    /**
     * Goes to the card of {@code path}, so near that it and its neighbours in the same block can be read, and stays
     * there.
     */
    void watch(String path, boolean isCalm) {
        isFitted = false;
        watched = Optional.of(path);
        go(watching(target), isCalm);
    }

    private Viewport watching(CanvasLayout layout) {
        Box card = layout.box(watched.orElseThrow()).orElseThrow();
        Optional<Box> frame = card.node().isOpen() ? Optional.of(card) : layout.box(card.parent());
        Area block = frame.orElse(card).area();
        double letters = frame.map(around -> inside(layout, around)).orElse(card.scale());
        Area wanted = card.node().isOpen() ? new Area(block.x(), block.centreY(), 0, 0) : card.area();
        return Viewport.near(block, wanted, layout.bounds(), letters, width, height);
    }

    /** How large the cards in an open block are beside those of the network. */
    private static double inside(CanvasLayout layout, Box frame) {
        return layout.boxes().stream()
                .filter(box -> box.parent().equals(frame.path()))
                .mapToDouble(Box::scale)
                .findFirst()
                .orElse(frame.scale());
    }

    /** Moves freely from now on. */
    void moveTo(Viewport goal, boolean isCalm) {
        isFitted = false;
        watched = Optional.empty();
        go(goal, isCalm);
    }

    private void go(Viewport goal, boolean isCalm) {
        if (isCalm) {
            shown = target;
            jump(goal);
        } else {
            blend = new LayoutBlend(shown, target);
            move(goal);
        }
    }

    Viewport fitting() {
        return fitting(target);
    }

    private Viewport fitting(CanvasLayout layout) {
        return Viewport.fit(layout.bounds(), width, height, MARGIN);
    }

    /** Where the viewport is or is going. */
    Viewport goal() {
        return end;
    }

    private void move(Viewport goal) {
        start = view;
        end = goal;
        passed = 0;
    }

    private void jump(Viewport goal) {
        if (isMoving()) {
            shown = target;
        }
        view = goal;
        start = goal;
        end = goal;
        passed = MILLIS;
    }

    /** Lets time pass. */
    void advance(double millis) {
        passed = Math.min(MILLIS, passed + millis);
        double share = eased(passed / MILLIS);
        view = start.towards(end, share);
        shown = blend == null ? target : blend.at(share);
    }

    /** Fast at first, slow at the end. */
    private static double eased(double t) {
        return 1 - Math.pow(1 - t, 3);
    }
}
