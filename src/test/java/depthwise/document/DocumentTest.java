package depthwise.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.block.BlockCatalog;
import depthwise.graph.Analysis;
import depthwise.graph.CustomBlock;
import depthwise.graph.Graph;
import depthwise.op.Attributes;
import depthwise.text.Failure;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Architecture V2 = Zoo.find("mobilenet-v2").orElseThrow();

    private final Document document = new Document(Subject.Network.of(V2));

    @Test
    void publishesEachNewGraph() {
        List<Graph> seen = new ArrayList<>();
        document.addListener(state -> seen.add(state.graph()));

        document.edit(new AttributeEdit("features.3", "expansion", 4.0));

        assertThat(seen).containsExactly(document.state().graph());
        assertThat(attribute("features.3", "expansion")).isEqualTo(4.0);
    }

    @Test
    void undoGivesTheVeryGraphBack() {
        Graph before = document.state().graph();
        document.edit(new AttributeEdit("features.3", "kernel", 5));
        Graph after = document.state().graph();

        document.undo();
        assertThat(document.state().graph()).isSameAs(before);
        document.redo();
        assertThat(document.state().graph()).isSameAs(after);
    }

    @Test
    void oneDragOfASliderIsOneStep() {
        for (int channels = 24; channels <= 40; channels++) {
            document.edit(new AttributeEdit("features.2", "outChannels", channels));
        }
        document.undo();

        assertThat(attribute("features.2", "outChannels")).isEqualTo(24);
        assertThat(document.undoLabel()).isEmpty();
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        document.edit(new AttributeEdit("features.2", "outChannels", 24));

        assertThat(document.undoLabel()).isEmpty();
    }

    @Test
    void aValueOutOfRangeLeavesEverythingAsItWas() {
        Graph before = document.state().graph();

        assertThatThrownBy(() -> document.edit(new AttributeEdit("features.2", "stride", 0)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("Stride")
                .hasMessageContaining("1")
                .hasMessageContaining("16");
        assertThat(document.state().graph()).isSameAs(before);
        assertThat(document.undoLabel()).isEmpty();
    }

    @Test
    void anEditInsideABlockKeepsItsBody() {
        document.edit(new AttributeEdit("features.2.conv.1", "kernel", 5));

        assertThat(document.state().graph().node("features.2").orElseThrow().operation())
                .isInstanceOf(CustomBlock.class);
        assertThat(attribute("features.2.conv.1", "kernel")).isEqualTo(5);
        assertThat(Analysis.of(document.state().graph()).isRunnable()).isTrue();
    }

    @Test
    void editsSurviveAnotherWidth() {
        document.edit(new AttributeEdit("features.3", "expansion", 4.0));
        document.configure(document.state().subject().configuration().withAlpha(0.5));

        assertThat(attribute("features.3", "expansion")).isEqualTo(4.0);
        assertThat(attribute("features.3", "outChannels")).isEqualTo(16);
    }

    @Test
    void oneDragOfTheWidthIsOneStepAndLosesNoEdit() {
        document.edit(new AttributeEdit("features.3.conv.1", "kernel", 5));
        Graph before = document.state().graph();
        for (double alpha : new double[] {0.75, 0.5, 0.35, 0.75}) {
            document.configure(document.state().subject().configuration().withAlpha(alpha));
        }
        assertThat(attribute("features.3.conv.1", "kernel")).isEqualTo(5);

        document.configure(document.state().subject().configuration().withResolution(192, 192));
        document.undo();
        assertThat(document.state().subject().configuration().alpha()).isEqualTo(0.75);
        document.undo();
        assertThat(document.state().graph()).isSameAs(before);
    }

    @Test
    void aNewResolutionSettlesAnEditOfTheInput() {
        document.edit(new AttributeEdit("input", "height", 192));
        document.configure(document.state().subject().configuration().withResolution(160, 160));

        assertThat(attribute("input", "height")).isEqualTo(160);
        assertThat(attribute("input", "width")).isEqualTo(160);
    }

    @Test
    void aNewClassCountSettlesAnEditOfTheClassifier() {
        document.edit(new AttributeEdit("classifier", "classes", 10));
        document.configure(document.state().subject().configuration().withClasses(1001));

        assertThat(attribute("classifier", "classes")).isEqualTo(1001);
    }

    @Test
    void channelsThatAPersonChoseStayAtAnyWidth() {
        document.edit(new AttributeEdit("features.2", "outChannels", 40));
        document.configure(document.state().subject().configuration().withAlpha(0.5));

        assertThat(attribute("features.2", "outChannels")).isEqualTo(40);
    }

    @Test
    void openingSomethingElseCanBeUndone() {
        document.edit(new AttributeEdit("features.3", "expansion", 4.0));
        document.open(Subject.Network.of(Zoo.find("mobilevit-s").orElseThrow()));
        document.undo();

        assertThat(attribute("features.3", "expansion")).isEqualTo(4.0);
    }

    @Test
    void aListenerMustNotEdit() {
        document.addListener(state -> document.undo());

        assertThatThrownBy(() -> document.edit(new AttributeEdit("features.3", "kernel", 5)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void replacesABlockByItsTwin() {
        Document v1 = new Document(Subject.Network.of(Zoo.find("mobilenet-v1").orElseThrow()));
        depthwise.block.DepthwiseSeparable block = (depthwise.block.DepthwiseSeparable)
                v1.state().graph().node("stage2.1").orElseThrow().operation();
        v1.edit(new ReplaceEdit("stage2.1", block.twin()));

        long macs = Analysis.of(v1.state().graph())
                .report("stage2.1")
                .orElseThrow()
                .totals()
                .macs();
        assertThat(macs).isEqualTo(462_422_016);
    }

    @Test
    void everyBlockThatTakesMapsOpensAlone() {
        for (BlockCatalog.Example example : BlockCatalog.all()) {
            if (example.input() instanceof depthwise.tensor.Shape.Maps) {
                Subject subject = Subject.Block.of(example);
                assertThat(Analysis.of(subject.base()).problems())
                        .as(example.block().key())
                        .isEmpty();
            } else {
                assertThatThrownBy(() -> Subject.Block.of(example)).isInstanceOf(Failure.class);
            }
        }
    }

    private Object attribute(String path, String name) {
        Analysis analysis = Analysis.of(document.state().graph());
        return Attributes.value(analysis.report(path).orElseThrow().node().operation(), name);
    }

    /** A block that was changed inside has a body of its own, which its old attributes no longer make. */
    @Test
    void saysThatABlockChangedInsideHasLostItsAttributes() {
        document.edit(new AttributeEdit("features.2.conv.1", "kernel", 5));
        assertThatThrownBy(() -> document.edit(new AttributeEdit("features.2", "expansion", 4.0)))
                .isInstanceOf(Failure.class)
                .hasMessage("Inverted residual (edited) at features.2 has no expansion any more; "
                        + "change what is inside it instead.");
    }
}
