package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import org.junit.jupiter.api.Test;

class HitTestTest {
    private final CanvasLayout layout = Networks.layout(Networks.zoo("mobilenet-v2"), "features.3");

    @Test
    void findsTheInnermostCard() {
        Area card = area("features.3.conv.1");
        assertThat(HitTest.box(layout, centre(card)).map(Box::path)).contains("features.3.conv.1");
        Area frame = area("features.3");
        Point corner = new Point(frame.x() + 3, frame.y() + 3);
        assertThat(HitTest.box(layout, corner).map(Box::path)).contains("features.3");
        assertThat(HitTest.box(layout, new Point(1, 1))).isEmpty();
    }

    @Test
    void everyCardCanBeHit() {
        for (Box box : layout.boxes()) {
            if (box.node().kind() != VisibleNode.Kind.PORT && !box.node().isOpen()) {
                assertThat(HitTest.box(layout, centre(box.area()))).contains(box);
            }
        }
    }

    @Test
    void chevronLiesOnItsCard() {
        for (Box box : layout.boxes()) {
            Area chevron = HitTest.chevron(box);
            if (box.node().isOpenable()) {
                assertThat(box.area().encloses(chevron)).as(box.path()).isTrue();
                assertThat(HitTest.isOnChevron(box, centre(chevron))).isTrue();
            } else {
                assertThat(HitTest.isOnChevron(box, centre(chevron))).isFalse();
            }
        }
    }

    @Test
    void chevronLiesOnCardsWithLargeLetters() {
        VisibleLevel level = Networks.visible(Networks.zoo("mobilenet-v2"), "features.3");
        for (Direction direction : Direction.values()) {
            for (Box box : NetworkLayout.of(level, direction, 1.6, 1.75).boxes()) {
                if (box.node().isOpenable()) {
                    assertThat(box.area().encloses(HitTest.chevron(box)))
                            .as(box.path())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void findsRibbonsAndArcs() {
        for (Route route : layout.routes()) {
            Point a = route.points().get(route.points().size() / 2 - 1);
            Point b = route.points().get(route.points().size() / 2);
            Point middle = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
            assertThat(HitTest.route(layout, middle, 0).orElseThrow().depth()).isEqualTo(route.depth());
        }
        Route arc = layout.routes().stream().filter(Route::shortcut).findFirst().orElseThrow();
        Point top = arc.points().get(1);
        Point above = new Point(top.x() + 40, top.y() - arc.thickness() / 2 - 2);
        assertThat(HitTest.route(layout, above, 3)).contains(arc);
        assertThat(HitTest.route(layout, above, 1)).isNotEqualTo(java.util.Optional.of(arc));
    }

    private Area area(String path) {
        return layout.box(path).orElseThrow().area();
    }

    private static Point centre(Area a) {
        return new Point(a.centreX(), a.centreY());
    }
}
