package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.graph.Node;
import depthwise.graph.NodeReport;
import depthwise.tensor.Tensor;
import depthwise.ui.canvas.CanvasView;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Opening architectures, and blocks in them. */
@Journey
class ArchitectureJourneyTest {
    @Test
    void everyArchitectureOpensRunsAndIsLaidOut(OpenWindow window) {
        List<Architecture> all = Zoo.all();
        for (int i = 1; i <= all.size(); i++) {
            // The window starts with the second; it comes round last, so that each is opened from another.
            Architecture architecture = all.get((i + 1) % all.size());
            choose(window, architecture);

            assertThat(window.workbench().architecture()).contains(architecture);
            Analysis analysis = window.workbench().analysis();
            assertThat(analysis.isRunnable()).as(architecture.title()).isTrue();
            Trace trace = window.workbench().traceProperty().get();
            assertThat(trace.analysis()).as(architecture.title()).isSameAs(analysis);
            Tensor logits = trace.output();
            assertThat(logits.data()).hasSize(1000);
            assertThat(logits.data()[0]).isFinite();
            assertThat(window.workbench().predictionsProperty().get()).hasSize(5);
            assertThat(window.news()).isEqualTo("no problems");
            isLaidOut(window.canvas(), analysis);
            window.rest();
            Screenshot.take(window.stage().getScene(), "architecture-" + architecture.key());
        }
    }

    private static void choose(OpenWindow window, Architecture architecture) {
        window.robot().clickOn("#architecture");
        ListCell<?> cell = window.robot()
                .lookup(".combo-box-popup .list-cell")
                .match((ListCell<?> c) -> architecture.title().equals(c.getText()))
                .query();
        window.robot().clickOn(cell);
        window.settle();
    }

    /** Every node has a card of its own, inside the window. */
    private static void isLaidOut(CanvasView canvas, Analysis analysis) {
        List<Bounds> cards = analysis.graph().nodes().stream()
                .map(Node::name)
                .map(canvas::boundsOf)
                .flatMap(Optional::stream)
                .toList();
        assertThat(cards).hasSameSizeAs(analysis.graph().nodes());
        for (int i = 0; i < cards.size(); i++) {
            assertThat(canvas.getLayoutBounds().contains(cards.get(i))).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(cards.get(i).intersects(cards.get(j))).isFalse();
            }
        }
    }

    @Test
    void doubleClickOpensABlockAndAClickSelectsInside(OpenWindow window) {
        String inner = "features.3.conv.1.0";
        assertThat(window.canvas().boundsOf(inner)).isEmpty();
        window.doubleClickOnCard("features.3");
        assertThat(window.wiring().canvas().open()).containsExactly("features.3");
        assertThat(window.canvas().boundsOf("features.3.add")).isPresent();

        window.clickOnCard("features.3.conv.2");
        assertThat(window.workbench().selectionProperty().get()).isEqualTo("features.3.conv.2");
        NodeReport report =
                window.workbench().analysis().report("features.3.conv.2").orElseThrow();
        assertThat(window.text(".inspector-header .dw-mono.dw-caption")).isEqualTo("features.3.conv.2");
        assertThat(window.text(".inspector-header .node-shapes"))
                .contains(report.shape().orElseThrow().toString());
        window.photograph("block-open");
    }

    @Test
    void keysOpenWalkAndClose(OpenWindow window) {
        window.clickOnCard("features.3");
        window.robot().push(KeyCode.ENTER);
        window.settle();
        assertThat(window.wiring().canvas().open()).containsExactly("features.3");
        assertThat(window.canvas().boundsOf("features.3.add")).isPresent();

        window.clickOnCard("features.3.add");
        window.robot().push(KeyCode.ESCAPE);
        assertThat(window.workbench().selectionProperty().get()).isEqualTo("features.3");
        window.robot().push(KeyCode.ENTER);
        window.settle();
        assertThat(window.wiring().canvas().open()).isEmpty();
        assertThat(window.canvas().boundsOf("features.3.add")).isEmpty();
        window.robot().push(KeyCode.LEFT);
        assertThat(window.workbench().selectionProperty().get()).isEqualTo("features.2");
    }
}
