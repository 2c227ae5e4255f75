package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Concat;
import depthwise.op.Input;
import depthwise.op.Nonlinearity;
import depthwise.text.Messages;
import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Band;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {
    /** Rounding of sums. */
    private static final double SLACK = 1e-6;

    @Provide
    Arbitrary<String> networks() {
        return Arbitraries.of(Networks.keys());
    }

    @Property(tries = 40)
    void holdsTogether(
            @ForAll("networks") String key,
            @ForAll long seed,
            @ForAll Direction direction,
            @ForAll @DoubleRange(min = 0.5, max = 3) double aspect,
            @ForAll @DoubleRange(min = 1, max = 2) double type) {
        Analysis analysis = Networks.zoo(key);
        Set<String> open = Networks.some(analysis, seed);
        VisibleLevel level = VisibleGraph.of(analysis, open, Messages.english());
        CanvasLayout layout = NetworkLayout.of(level, direction, aspect, type);
        check(layout);
        assertThat(NetworkLayout.of(level, direction, aspect, type)).isEqualTo(layout);
    }

    @Property(tries = 60)
    void holdsTogetherWhateverIsWired(
            @ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed, @ForAll Direction direction) {
        Analysis analysis = Analysis.of(tangle(size, new Random(seed)));
        CanvasLayout layout = NetworkLayout.of(Networks.visible(analysis), direction, 1.5);
        assertThat(layout.boxes()).hasSize(size);
        check(layout);
    }

    /** Nodes wired at random, forwards, backwards and not at all. */
    private static Graph tangle(int size, Random random) {
        Graph.Builder graph = Graph.builder();
        for (int i = 0; i < size; i++) {
            List<String> inputs = new ArrayList<>();
            for (int k = random.nextInt(3); k > 0; k--) {
                inputs.add("n" + random.nextInt(random.nextInt(6) == 0 ? size : i + 1));
            }
            if (inputs.isEmpty()) {
                graph.add("n" + i, new Input(8, 16, 16));
            } else {
                graph.add("n" + i, new Concat(), inputs.toArray(String[]::new));
            }
        }
        return graph.build("n" + (size - 1));
    }

    private static void check(CanvasLayout layout) {
        Map<String, Box> boxes = layout.byPath();
        for (Box box : layout.boxes()) {
            assertThat(layout.bounds().grown(SLACK).encloses(box.area()))
                    .as(box.path())
                    .isTrue();
            Box frame = boxes.get(box.parent());
            if (frame != null) {
                assertThat(frame.area().grown(SLACK).encloses(box.area()))
                        .as("%s in %s", box.path(), frame.path())
                        .isTrue();
            }
            assertThat(box.flow()).isBetween(0.0, breadth(layout, box));
        }
        for (int i = 0; i < layout.boxes().size(); i++) {
            for (int j = i + 1; j < layout.boxes().size(); j++) {
                Box a = layout.boxes().get(i);
                Box b = layout.boxes().get(j);
                if (a.parent().equals(b.parent())) {
                    assertThat(a.area().grown(-SLACK).overlaps(b.area()))
                            .as("%s and %s", a.path(), b.path())
                            .isFalse();
                }
            }
        }
        for (Route route : layout.routes()) {
            assertThat(touches(boxes.get(route.from()).area(), first(route)))
                    .as(route.toString())
                    .isTrue();
            assertThat(touches(boxes.get(route.to()).area(), last(route)))
                    .as(route.toString())
                    .isTrue();
        }
    }

    private static double breadth(CanvasLayout layout, Box box) {
        return layout.direction() == Direction.RIGHT
                ? box.area().height()
                : box.area().width();
    }

    private static Point first(Route route) {
        return route.points().get(0);
    }

    private static Point last(Route route) {
        return route.points().get(route.points().size() - 1);
    }

    private static boolean touches(Area area, Point p) {
        Area near = area.grown(0.01);
        return near.contains(p.x(), p.y());
    }

    @Test
    void drawsEveryWire() {
        Analysis v2 = Networks.zoo("mobilenet-v2");
        CanvasLayout closed = Networks.layout(v2);
        assertThat(closed.boxes()).hasSize(24);
        assertThat(closed.routes()).hasSize(23);
        CanvasLayout open = Networks.layout(v2, "features.3");
        // A port and five nodes, joined by five wires and a shortcut, led in and out.
        assertThat(open.boxes()).hasSize(30);
        assertThat(open.routes()).hasSize(23 + 5 + 2 + 1);
    }

    @Test
    void shortcutIsAnArcAboveWhatItLeapsOver() {
        CanvasLayout layout = Networks.layout(Networks.zoo("mobilenet-v2"), "features.3");
        Route arc = layout.routes().stream().filter(Route::shortcut).findFirst().orElseThrow();
        assertThat(arc.from()).isEqualTo("features.3.in");
        assertThat(arc.to()).isEqualTo("features.3.add");
        double highest = arc.points().stream().mapToDouble(Point::y).min().orElseThrow();
        Area frame = layout.box("features.3").orElseThrow().area();
        assertThat(highest).isGreaterThan(frame.y());
        for (String name : List.of("conv.0", "conv.1", "conv.2", "conv.3", "add")) {
            Area card = layout.box("features.3." + name).orElseThrow().area();
            assertThat(highest + arc.thickness() / 2).isLessThan(card.y());
        }
    }

    @Test
    void ribbonRunsStraightThroughARow() {
        CanvasLayout layout = Networks.layout(Networks.zoo("mobilenet-v2"), "features.3");
        Route in = layout.routes().stream()
                .filter(r -> r.from().equals("features.2"))
                .findFirst()
                .orElseThrow();
        assertThat(in.points()).hasSize(2);
        assertThat(first(in).y()).isEqualTo(last(in).y());
    }

    @Test
    void bandsAreTheResolutionsInOrder() {
        CanvasLayout layout = NetworkLayout.of(Networks.visible(Networks.zoo("mobilenet-v2")), Direction.RIGHT, 1.8);
        assertThat(layout.bands())
                .extracting(Band::label)
                .containsExactly("224×224", "112×112", "56×56", "28×28", "14×14", "7×7", "1×1");
        Band fourteen = layout.bands().get(4);
        for (int i = 7; i <= 13; i++) {
            Area card = layout.box("features." + i).orElseThrow().area();
            assertThat(fourteen.area().encloses(card)).isTrue();
        }
        assertThat(bandsOverlap(layout)).isFalse();
        CanvasLayout down = NetworkLayout.of(Networks.visible(Networks.zoo("mobilenet-v2")), Direction.DOWN, 1.8);
        assertThat(bandsOverlap(down)).isFalse();
    }

    private static boolean bandsOverlap(CanvasLayout layout) {
        return layout.bands().stream().anyMatch(a -> layout.bands().stream()
                .anyMatch(b -> !a.equals(b) && a.area().overlaps(b.area())));
    }

    @Test
    void openingABlockLeavesTheOtherRowsAsTheyWere() {
        Analysis v2 = Networks.zoo("mobilenet-v2");
        CanvasLayout closed = Networks.layout(v2);
        CanvasLayout open = Networks.layout(v2, "features.3");
        for (int i = 7; i <= 18; i++) {
            String path = "features." + i;
            assertThat(open.box(path).orElseThrow().area().x())
                    .isEqualTo(closed.box(path).orElseThrow().area().x());
        }
    }

    @Test
    void firstPictureCanBeReadInASmallWindow() {
        for (String key : Networks.keys()) {
            double width = 986;
            double height = 560;
            CanvasLayout layout =
                    NetworkLayout.of(Networks.visible(Networks.zoo(key)), Direction.RIGHT, width / height);
            Viewport view = Viewport.fit(layout.bounds(), width, height, 6);
            assertThat(Lettering.legible(13 * view.scale(), 0.6)).as(key).isGreaterThanOrEqualTo(Lettering.SMALLEST);
            assertThat(layout.box("output").orElseThrow().area().height() * view.scale())
                    .as(key)
                    .isGreaterThan(50);
        }
    }

    @Test
    void emptyNetworkHasAnEmptyPicture() {
        CanvasLayout layout =
                NetworkLayout.of(Networks.visible(Analysis.of(Graph.of(List.of(), "none"))), Direction.RIGHT, 1);
        assertThat(layout.boxes()).isEmpty();
    }

    @Test
    void branchesStandBesideEachOther() {
        Graph.Builder graph = Graph.builder();
        String x = graph.add("x", new Input(8, 16, 16));
        String upper = graph.add("upper", new Activation(Nonlinearity.RELU), x);
        String lower = graph.add("lower", new Activation(Nonlinearity.SILU), x);
        String both = graph.add("both", new Concat(), upper, lower);
        CanvasLayout layout = Networks.layout(Analysis.of(graph.build(both)));
        Area a = layout.box("upper").orElseThrow().area();
        Area b = layout.box("lower").orElseThrow().area();
        assertThat(a.y()).isNotEqualTo(b.y());
        assertThat(layout.box("both").orElseThrow().area().x()).isGreaterThan(Math.max(a.right(), b.right()));
        check(layout);
    }
}
