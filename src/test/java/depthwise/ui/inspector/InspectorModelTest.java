package depthwise.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.block.ConvBnAct;
import depthwise.block.DepthwiseSeparable;
import depthwise.document.AttributeEdit;
import depthwise.document.Document;
import depthwise.document.Edit;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.image.Picture;
import depthwise.image.Probe;
import depthwise.op.AttributeType;
import depthwise.text.Messages;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.Run;
import depthwise.ui.workbench.Workbench;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class InspectorModelTest {
    private final Architecture architecture = Zoo.find("mobilenet-v2").orElseThrow();
    private final Document document = new Document(new Subject.Network(
            architecture,
            architecture.defaults().withAlpha(0.35).withResolution(32, 32).withClasses(10)));
    private final ObjectProperty<Analysis> analysis =
            new SimpleObjectProperty<>(Analysis.of(document.state().graph()));
    private final StringProperty selection = new SimpleStringProperty("");
    private final ObjectProperty<Run> newest = new SimpleObjectProperty<>();
    private final Deque<Runnable> background = new ConcurrentLinkedDeque<>();
    private final List<Object> edits = new ArrayList<>();
    private final InspectorModel model =
            new InspectorModel(analysis, selection, newest, this::edit, background::add, Runnable::run);

    private void edit(Edit edit) {
        edits.add(edit instanceof AttributeEdit attribute ? attribute.value() : edit);
        document.edit(edit);
        analysis.set(Analysis.of(document.state().graph()));
    }

    private AttributeType attribute(String name) {
        return inspection().attributes().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Inspection inspection() {
        return model.inspectionProperty().get().orElseThrow();
    }

    @Test
    void nothingSelectedShowsNothing() {
        assertThat(model.inspectionProperty().get()).isEmpty();
        selection.set("no.such.node");
        assertThat(model.inspectionProperty().get()).isEmpty();
    }

    @Test
    void tellsWhatIsSelected() {
        selection.set("features.3");
        assertThat(inspection().path()).isEqualTo("features.3");
        assertThat(inspection().attributes())
                .extracting(AttributeType::name)
                .containsExactly("expansion", "outChannels", "stride", "kernel", "activation", "lastActivation");
        assertThat(inspection().values()).containsEntry("outChannels", 8);
        assertThat(inspection().pair()).isPresent();
        assertThat(inspection().problem()).isEmpty();
    }

    @Test
    void anEditGoesToTheDocumentAndComesBack() {
        selection.set("features.3");
        long before = inspection().sheets().get(0).total();
        assertThat(model.edit(attribute("kernel"), " 5 ")).isEmpty();
        assertThat(edits).containsExactly(5);
        assertThat(inspection().values()).containsEntry("kernel", 5);
        assertThat(inspection().sheets().get(0).total()).isGreaterThan(before);
        document.undo();
        analysis.set(Analysis.of(document.state().graph()));
        assertThat(inspection().sheets().get(0).total()).isEqualTo(before);
    }

    @Test
    void whatIsNoValueIsRefusedAndTheLastGoodOneStays() {
        selection.set("features.3");
        assertThat(model.edit(attribute("stride"), "fast"))
                .map(Messages.english()::say)
                .contains("Stride needs a whole number, not \"fast\".");
        assertThat(model.edit(attribute("stride"), "0"))
                .map(Messages.english()::say)
                .contains("Stride must be between 1 and 16, not 0.");
        assertThat(model.edit(attribute("stride"), (Object) 99)).isPresent();
        assertThat(edits).isEmpty();
        assertThat(inspection().values()).containsEntry("stride", 1);
    }

    @Test
    void theSameValueIsNoEdit() {
        selection.set("features.3");
        assertThat(model.edit(attribute("kernel"), "3")).isEmpty();
        assertThat(edits).isEmpty();
    }

    @Test
    void aProblemInsideABlockIsToldByTheBlock() {
        selection.set("features.3");
        edit(new AttributeEdit("features.3.conv.2", "groups", 7));
        assertThat(inspection().problem()).isPresent();
        assertThat(inspection().output()).isEmpty();
    }

    @Test
    void readsStatisticsInTheBackground() {
        selection.set("features.3");
        try (Engine engine = new Engine(1);
                Trace run = engine.run(
                        engine.compile(
                                analysis.get(),
                                new UntrainedWeights(1).fit(analysis.get().operations())),
                        Probe.tensor(32, 32),
                        RunListener.none())) {
            newest.set(new Run(run, Optional.empty()));
            assertThat(model.readingProperty().get()).isEmpty();
            background.removeLast().run();
            Reading reading = model.readingProperty().get().orElseThrow();
            assertThat(reading.statistics()).isEqualTo(run.statistics("features.3"));
            assertThat(reading.timing()).isEmpty();
            newest.set(new Run(run, Optional.of(run.times())));
            background.removeLast().run();
            assertThat(model.readingProperty()
                            .get()
                            .orElseThrow()
                            .timing()
                            .orElseThrow()
                            .share())
                    .isBetween(0.0, 1.0);
        }
        selection.set("");
        assertThat(model.readingProperty().get()).isEmpty();
    }

    /** What the last good network computed is not what this one would. */
    @Test
    void withAProblemInTheNetworkThereIsNothingToRead() {
        try (Engine engine = new Engine(1)) {
            Workbench workbench = new Workbench(document, engine, background::add, Runnable::run);
            InspectorModel inspector = new InspectorModel(
                    workbench.analysisProperty(),
                    workbench.selectionProperty(),
                    workbench.runProperty(),
                    edit -> workbench.edit(edit),
                    background::add,
                    Runnable::run);
            workbench.selectionProperty().set("features.3");
            workbench.pictureProperty().set(new OpenPicture("black", Picture.of(32, 32, new int[32 * 32])));
            work();
            assertThat(inspector.readingProperty().get()).isPresent();

            workbench.edit("features.3.conv.2", "groups", 7);
            assertThat(inspector.readingProperty().get()).isEmpty();
            workbench.selectionProperty().set("features.2");
            work();
            assertThat(inspector.readingProperty().get()).isEmpty();

            workbench.undo();
            work();
            assertThat(inspector.readingProperty().get()).isPresent();
        }
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void aStandardConvolutionGivesWayToItsDepthwiseSeparableCounterpartAndBack() {
        selection.set("features.0");
        model.replaceByCounterpart();
        assertThat(document.state().graph().node("features.0").orElseThrow().operation())
                .isInstanceOf(DepthwiseSeparable.class);
        model.replaceByCounterpart();
        assertThat(document.state().graph().node("features.0").orElseThrow().operation())
                .isInstanceOf(ConvBnAct.class);
    }
}
