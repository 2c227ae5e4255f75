package depthwise.block;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.Composite;
import depthwise.graph.NodeReport;
import depthwise.op.AttributeType;
import depthwise.op.Attributes;
import depthwise.op.OpCatalog;
import depthwise.op.Operation;
import depthwise.tensor.Shape;
import depthwise.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every block of the catalogue owes the rest of the house. */
class BlockCatalogTest {
    private final Messages english = Messages.english();

    static List<BlockCatalog.Example> examples() {
        return BlockCatalog.all();
    }

    private static Analysis analyse(BlockCatalog.Example example) {
        if (example.input() instanceof Shape.Tokens tokens) {
            return Bodies.analyse(example.block(), tokens);
        }
        return Bodies.analyse(example.block(), example.input());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void standsAloneWithItsExampleInput(BlockCatalog.Example example) {
        Composite block = example.block();
        assertThat(block.outputShape(List.of(example.input()))).isNotNull();
        if (!(example.input() instanceof Shape.Vector)) {
            Analysis analysis = analyse(example);
            NodeReport report = analysis.report("block").orElseThrow();
            assertThat(analysis.problems()).isEmpty();
            assertThat(report.shape()).contains(block.outputShape(List.of(example.input())));
            assertThat(report.inputShapes()).containsExactly(example.input());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasItsWords(BlockCatalog.Example example) {
        Composite block = example.block();
        assertThat(english.has("op." + block.key())).as("op." + block.key()).isTrue();
        assertThat(english.has("op." + block.key() + ".help"))
                .as("help of " + block.key())
                .isTrue();
        assertThat(english.say(block.title())).isNotBlank().doesNotContain("{").doesNotStartWith("op.");
        for (AttributeType attribute : Attributes.of(block)) {
            assertThat(english.has(attribute.label().key()))
                    .as(attribute.name())
                    .isTrue();
        }
        for (NodeReport report : analyseOrEmpty(example)) {
            String title = english.say(report.node().title());
            assertThat(title).isNotBlank().doesNotContain("{");
            assertThat(english.has(report.node().title().key())).as(title).isTrue();
        }
    }

    private static List<NodeReport> analyseOrEmpty(BlockCatalog.Example example) {
        return example.input() instanceof Shape.Vector
                ? List.of()
                : List.copyOf(analyse(example).reports().values());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void attributesComeBackFromTheirText(BlockCatalog.Example example) {
        Composite block = example.block();
        for (AttributeType attribute : Attributes.of(block)) {
            String text = String.valueOf(Attributes.value(block, attribute.name()));
            Operation rebuilt = Attributes.with(block, attribute.name(), attribute.parse(text));
            assertThat(rebuilt).isEqualTo(block);
        }
    }

    @Test
    void keysAreUniqueAndFoundAndNoPrimitives() {
        assertThat(examples()).extracting(e -> e.block().key()).doesNotHaveDuplicates();
        for (BlockCatalog.Example example : examples()) {
            assertThat(BlockCatalog.find(example.block().key())).contains(example);
            assertThat(OpCatalog.find(example.block().key())).isEmpty();
        }
        assertThat(BlockCatalog.find("nothing")).isEmpty();
    }
}
