package depthwise.graph;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Add;
import depthwise.op.Conv2d;
import depthwise.op.Flatten;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.Linear;
import depthwise.op.Output;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    static Graph network(Composite block) {
        Graph.Builder graph = Graph.builder();
        String in = graph.add("input", new Input(4, 6, 6));
        String stem = graph.add("features.0", new Doubling(8), in);
        String body = graph.add("features.1", block, stem);
        String pool = graph.add("avgpool", new GlobalAveragePool(), body);
        String flat = graph.add("flatten", new Flatten(), pool);
        String fc = graph.add("classifier.1", new Linear(10, true), flat);
        return graph.build(graph.add("output", new Output(), fc));
    }

    private final Analysis analysis = Analysis.of(network(new Shortcut(16, 8)));

    @Test
    void inlinesBodiesDownToPrimitivesUnderTheirModulePaths() {
        assertThat(analysis.operations())
                .extracting(FlatOperation::path)
                .containsExactly(
                        "input",
                        "features.0.0",
                        "features.0.1",
                        "features.0.2",
                        "features.1.conv.0.0",
                        "features.1.conv.0.1",
                        "features.1.conv.0.2",
                        "features.1.conv.1.0",
                        "features.1.conv.1.1",
                        "features.1.conv.1.2",
                        "features.1.add",
                        "avgpool",
                        "flatten",
                        "classifier.1",
                        "output");
    }

    @Test
    void wiresThroughThePorts() {
        assertThat(analysis.operation("features.1.conv.0.0").orElseThrow().inputs())
                .containsExactly("features.0.2");
        assertThat(analysis.operation("features.1.add").orElseThrow().inputs())
                .containsExactly("features.1.conv.1.2", "features.0.2");
        assertThat(analysis.operation("avgpool").orElseThrow().inputs()).containsExactly("features.1.add");
        assertThat(analysis.operation("features.1.add").orElseThrow().inputShapes())
                .containsExactly(new Shape.Maps(8, 6, 6), new Shape.Maps(8, 6, 6));
    }

    @Test
    void reportsEveryNodeBlocksBeforeTheirBodies() {
        assertThat(analysis.reports().keySet())
                .containsSubsequence(
                        "features.1",
                        "features.1.conv.0",
                        "features.1.conv.0.0",
                        "features.1.conv.1",
                        "features.1.add");
        NodeReport inner = analysis.report("features.1.conv.0").orElseThrow();
        assertThat(inner.chain()).containsExactly("features.1", "conv.0");
        assertThat(inner.parent()).isEqualTo("features.1");
        assertThat(inner.shape()).contains(new Shape.Maps(16, 6, 6));
        assertThat(inner.source()).contains("features.1.conv.0.2");
        assertThat(inner.inputShapes()).containsExactly(new Shape.Maps(8, 6, 6));
        assertThat(inner.body().orElseThrow().names()).containsExactlyInAnyOrder("in", "0", "1", "2");
        assertThat(analysis.report("features.1").orElseThrow().parent()).isEmpty();
        assertThat(analysis.report("nowhere")).isEmpty();
    }

    @Test
    void aBlocksCostIsItsBodys() {
        Totals inner = analysis.report("features.1.conv.0").orElseThrow().totals();
        assertThat(inner.macs()).isEqualTo(9L * 8 * 16 * 36);
        assertThat(inner.parameters()).isEqualTo(9 * 8 * 16 + 2 * 16);
        assertThat(inner.elementwise()).isEqualTo(2 * 16 * 36);
        assertThat(inner.activationBytes()).isEqualTo(3 * 16 * 36 * 4);
        assertThat(analysis.report("features.1").orElseThrow().totals().macs()).isEqualTo(2 * 9L * 8 * 16 * 36);
    }

    @Test
    void addsUpTheWhole() {
        Totals totals = analysis.totals().orElseThrow();
        assertThat(totals.macs()).isEqualTo(9L * 4 * 8 * 36 + 2 * 9L * 8 * 16 * 36 + 80);
        assertThat(totals.parameters()).isEqualTo(9 * 4 * 8 + 16 + 9 * 8 * 16 + 32 + 9 * 16 * 8 + 16 + 90);
        assertThat(totals.attentionMacs()).isZero();
        assertThat(totals.allMacs()).isEqualTo(totals.macs());
        assertThat(analysis.isRunnable()).isTrue();
        assertThat(analysis.output()).contains("output");
    }

    @Test
    void answersForNodesBlocksAndContainers() {
        assertThat(analysis.source("features.1.add")).map(FlatOperation::path).contains("features.1.add");
        assertThat(analysis.source("features.1")).map(FlatOperation::path).contains("features.1.add");
        assertThat(analysis.source("features.1.conv")).map(FlatOperation::path).contains("features.1.conv.1.2");
        assertThat(analysis.source("features")).map(FlatOperation::path).contains("features.1.add");
        assertThat(analysis.source("classifier")).map(FlatOperation::path).contains("classifier.1");
        assertThat(analysis.source("feat")).isEmpty();
    }

    @Test
    void aBlockTellsItsShapeWithoutANetworkAround() {
        assertThat(new Shortcut(16, 8).outputShape(List.of(new Shape.Maps(8, 5, 7))))
                .isEqualTo(new Shape.Maps(8, 5, 7));
    }

    @Test
    void costsNothingMoreThanAWinkForFiveHundredOperations() {
        Graph.Builder builder = Graph.builder();
        String last = builder.add("input", new Input(16, 32, 32));
        for (int i = 0; i < 72; i++) {
            last = builder.add("features." + i, new Shortcut(32, 16), last);
        }
        Graph graph = builder.build(builder.add("output", new Output(), last));
        assertThat(Analysis.of(graph).operations()).hasSizeGreaterThan(500);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 40; i++) {
            long begin = System.nanoTime();
            assertThat(Analysis.of(graph).totals()).isPresent();
            best = Math.min(best, System.nanoTime() - begin);
        }
        assertThat(best / 1e6).as("milliseconds").isLessThan(50);
    }

    @Test
    void oddSizesFlowThrough() {
        Graph.Builder graph = Graph.builder();
        String in = graph.add("input", new Input(3, 97, 131));
        String a = graph.add("a", Conv2d.standard(8, 3, 2, PaddingMode.SYMMETRIC), in);
        String b = graph.add("b", Conv2d.standard(8, 3, 2, PaddingMode.SAME), in);
        Analysis odd = Analysis.of(graph.build(graph.add("add", new Add(), a, b)));
        assertThat(odd.operation("add").orElseThrow().shape()).isEqualTo(new Shape.Maps(8, 49, 66));
    }
}
