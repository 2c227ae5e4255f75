package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import org.junit.jupiter.api.Test;

class LayoutBlendTest {
    private final Analysis v2 = Networks.zoo("mobilenet-v2");
    private final CanvasLayout closed = Networks.layout(v2);
    private final CanvasLayout open = Networks.layout(v2, "features.3");

    @Test
    void beginsWhereThingsWereAndEndsWhereTheyWillBe() {
        LayoutBlend blend = new LayoutBlend(closed, open);
        CanvasLayout start = blend.at(0);
        for (Box box : closed.boxes()) {
            assertThat(start.box(box.path()).orElseThrow().area()).isEqualTo(box.area());
        }
        assertThat(blend.at(1)).isEqualTo(open);
    }

    @Test
    void whatAppearsGrowsOutOfItsCard() {
        Area card = closed.box("features.3").orElseThrow().area();
        CanvasLayout start = new LayoutBlend(closed, open).at(0);
        for (Box box : start.boxes()) {
            if (box.parent().equals("features.3")) {
                assertThat(card.grown(1e-6).encloses(box.area())).as(box.path()).isTrue();
            }
        }
    }

    @Test
    void insideStaysInsideOnTheWay() {
        for (double share : new double[] {0.2, 0.5, 0.9}) {
            CanvasLayout middle = new LayoutBlend(closed, open).at(share);
            Area frame = middle.box("features.3").orElseThrow().area();
            assertThat(middle.boxes())
                    .filteredOn(b -> b.parent().equals("features.3"))
                    .allMatch(b -> frame.grown(1e-6).encloses(b.area()));
        }
    }
}
