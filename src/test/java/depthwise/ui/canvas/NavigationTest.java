package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.ui.canvas.Navigation.Way;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {
    private final Analysis v2 = Networks.zoo("mobilenet-v2");
    private final Navigation closed = new Navigation(Networks.layout(v2));
    private final Navigation open = new Navigation(Networks.layout(v2, "features.3"));

    @Test
    void followsTheRibbonFromEndToEndAndBack() {
        List<String> way = new ArrayList<>();
        for (String at = "input"; way.isEmpty() || !at.equals(way.get(way.size() - 1)); at = closed.go(at, Way.RIGHT)) {
            way.add(at);
        }
        assertThat(way).hasSize(24).startsWith("input", "features.0").endsWith("classifier", "output");
        String back = "output";
        for (int i = 0; i < 23; i++) {
            back = closed.go(back, Way.LEFT);
        }
        assertThat(back).isEqualTo("input");
    }

    @Test
    void entersAndLeavesTheInsideAlongTheRibbon() {
        assertThat(open.next("features.3.conv.0")).contains("features.3.conv.1");
        assertThat(open.next("features.3.add")).contains("features.4");
        assertThat(open.previous("features.3.conv.0")).contains("features.2");
        assertThat(open.previous("features.3.add")).contains("features.3.conv.3");
        assertThat(open.next("features.3")).contains("features.4");
        assertThat(open.previous("features.4")).contains("features.3");
    }

    @Test
    void goesToTheRowBelow() {
        String below = closed.go("features.1", Way.DOWN);
        CanvasLayout layout = Networks.layout(v2);
        assertThat(layout.box(below).orElseThrow().area().y())
                .isGreaterThan(layout.box("features.1").orElseThrow().area().bottom());
        assertThat(closed.go(below, Way.UP)).isNotEqualTo(below);
    }

    @Test
    void fromTopToBottomTheArrowsTurn() {
        CanvasLayout layout = NetworkLayout.of(Networks.visible(v2), Direction.DOWN, 1.6);
        Navigation down = new Navigation(layout);
        assertThat(down.go("features.1", Way.DOWN)).isEqualTo("features.2");
        assertThat(down.go("features.2", Way.UP)).isEqualTo("features.1");
    }

    @Test
    void knowsTheBlockAround() {
        assertThat(open.parent("features.3.conv.0")).contains("features.3");
        assertThat(open.parent("features.3")).isEmpty();
        assertThat(open.first()).contains("input");
        assertThat(open.last()).contains("output");
    }

    @Test
    void beginsAtTheBeginningWhenLost() {
        assertThat(closed.go("no.such.path", Way.RIGHT)).isEqualTo("input");
    }
}
