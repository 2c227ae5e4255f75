package depthwise.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.document.AttributeEdit;
import depthwise.document.Document;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.Graph;
import depthwise.image.Picture;
import depthwise.image.Preprocessing;
import depthwise.op.PaddingMode;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.text.Messages;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.SafetensorsWriter;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.WeightsFile;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Published;
import depthwise.zoo.Zoo;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is opened, edited, undone or redone: the weights in use fit the network, and belong to it. */
class WorkbenchWeightsTest {
    private static final Architecture V2 = Zoo.find("mobilenet-v2").orElseThrow();
    private static final Configuration SMALL =
            Configuration.standard(64).withAlpha(0.25).withClasses(10);
    private static final AttributeEdit WIDER_KERNEL = new AttributeEdit("features.2", "kernel", 5);

    @TempDir
    Path folder;

    private final Engine engine = new Engine(1);
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final Workbench workbench =
            new Workbench(new Document(new Subject.Network(V2, SMALL)), engine, background::add, Runnable::run);

    @BeforeEach
    void lookAtSomething() {
        int[] grey = new int[64 * 64];
        Arrays.fill(grey, 0xFF808080);
        workbench.pictureProperty().set(new OpenPicture("grey", Picture.of(64, 64, grey)));
        work();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private Path file(String name, Analysis network, Map<String, String> metadata) {
        List<FlatOperation> operations = network.operations();
        Path file = folder.resolve(name);
        new SafetensorsWriter(file).write(operations, new ReferenceWeights().fit(operations), metadata);
        return file;
    }

    private static Analysis v2(Configuration size) {
        return Analysis.of(V2.build(size));
    }

    /** A file that changes both the class count and the padding of what is open. */
    private Path elevenClasses() {
        return file("eleven.safetensors", v2(SMALL.withClasses(11)), Map.of("classes", "11", "padding", "tf-same"));
    }

    private void open(Path file) {
        workbench.openWeights(file);
        work();
    }

    private String title() {
        return Messages.english().say(workbench.weightsProperty().get().title());
    }

    private String remark() {
        Message remark = workbench.remarkProperty().get();
        return remark == null ? "" : Messages.english().say(remark);
    }

    private String failure() {
        Message failure = workbench.failureProperty().get();
        return failure == null ? "" : Messages.english().say(failure);
    }

    @Test
    void aFileForTheEditedNetworkIsTaken() {
        workbench.edit(WIDER_KERNEL);
        open(file("edited.safetensors", workbench.analysis(), Map.of()));

        assertThat(failure()).isEmpty();
        assertThat(workbench.weightsProperty().get().source()).isInstanceOf(WeightsFile.class);
    }

    @Test
    void aFileForTheUneditedNetworkIsRefusedOnTheEditedOne() {
        workbench.edit(WIDER_KERNEL);
        open(file("plain.safetensors", v2(SMALL), Map.of()));

        assertThat(failure())
                .startsWith("plain.safetensors fits MobileNetV2 but not your edits of it (")
                .contains("features.2.conv.1.0.weight needs ");
        assertThat(workbench.weightsProperty().get().source()).isInstanceOf(UntrainedWeights.class);
        assertThat(workbench.traceProperty().get().analysis()).isSameAs(workbench.analysis());
    }

    @Test
    void aLateFileDoesNotTakeOverWhatWasOpenedMeanwhile() {
        workbench.openWeights(elevenClasses());
        workbench.open(Subject.Network.of(Zoo.find("mobilenet-v1").orElseThrow()));
        work();

        assertThat(workbench.architecture().orElseThrow().key()).isEqualTo("mobilenet-v1");
        assertThat(workbench.configuration().classes()).isEqualTo(1000);
        assertThat(title()).isEqualTo("Untrained weights");
        assertThat(failure()).isEmpty();
    }

    @Test
    void aLateFileDoesNotTakeOverWeightsChosenMeanwhile() {
        workbench.openWeights(elevenClasses());
        workbench.use(WeightChoice.reference());
        work();

        assertThat(title()).isEqualTo("Reference weights");
        assertThat(workbench.configuration().classes()).isEqualTo(10);
    }

    @Test
    void ofTwoFilesTheLastOneCounts() {
        workbench.openWeights(folder.resolve("missing.safetensors"));
        workbench.openWeights(elevenClasses());
        work();

        assertThat(title()).isEqualTo("eleven.safetensors");
        assertThat(failure()).isEmpty();
    }

    @Test
    void aLateFileMeetsTheNetworkAsItIsByThen() {
        workbench.openWeights(file("plain.safetensors", v2(SMALL), Map.of()));
        workbench.edit(WIDER_KERNEL);
        work();

        assertThat(failure()).contains("not your edits of it");
        assertThat(title()).isEqualTo("Untrained weights");
    }

    @Test
    void undoOfOpeningAFileTakesBackItsWeightsAndRedoBringsThemAgain() {
        workbench.use(WeightChoice.reference());
        open(elevenClasses());
        assertThat(workbench.configuration().classes()).isEqualTo(11);
        assertThat(workbench.configuration().padding()).isEqualTo(PaddingMode.SAME);
        assertThat(Messages.english().say(workbench.undoLabel().orElseThrow())).isEqualTo("Open eleven.safetensors");

        workbench.undo();
        work();
        assertThat(workbench.configuration()).isEqualTo(SMALL);
        assertThat(title()).isEqualTo("Reference weights");
        assertThat(remark()).isEmpty();
        assertThat(workbench.traceProperty().get().analysis()).isSameAs(workbench.analysis());

        workbench.redo();
        work();
        assertThat(title()).isEqualTo("eleven.safetensors");
        assertThat(failure() + remark()).isEmpty();
        assertThat(workbench.traceProperty().get().output().data()).hasSize(11);
    }

    @Test
    void undoOfOpeningAnotherNetworkBringsItsWeightsBack() {
        open(elevenClasses());
        workbench.open(Subject.Network.of(Zoo.find("mobilenet-v1").orElseThrow()));
        assertThat(title()).isEqualTo("Untrained weights");

        workbench.undo();
        assertThat(title()).isEqualTo("eleven.safetensors");
        workbench.redo();
        assertThat(title()).isEqualTo("Untrained weights");
    }

    @Test
    void anEditThatTheFileHasNoNumbersForRunsUntrainedAndSaysSo() {
        open(elevenClasses());
        workbench.edit(WIDER_KERNEL);
        work();

        assertThat(title()).isEqualTo("Untrained weights");
        assertThat(failure()).isEmpty();
        assertThat(remark())
                .startsWith("Runs untrained: eleven.safetensors does not fit")
                .contains("features.2.conv.1.0.weight needs ");
        assertThat(workbench.traceProperty().get().analysis()).isSameAs(workbench.analysis());

        workbench.undo();
        work();
        assertThat(title()).isEqualTo("eleven.safetensors");
        assertThat(remark()).isEmpty();
        assertThat(workbench.traceProperty().get().analysis()).isSameAs(workbench.analysis());
    }

    @Test
    void anotherWidthAndBackKeepsTheFile() {
        open(elevenClasses());
        workbench.resize(size -> size.withAlpha(0.5));
        assertThat(title()).isEqualTo("Untrained weights");
        workbench.resize(size -> size.withAlpha(0.25));
        assertThat(title()).isEqualTo("eleven.safetensors");
    }

    /** The steps of the slider must not melt into the step that opened the file. */
    @Test
    void theWidthChosenAfterAFileIsAStepOfItsOwn() {
        open(file("half.safetensors", v2(SMALL.withAlpha(0.5)), Map.of("width", "0.5")));
        workbench.resize(size -> size.withAlpha(0.75));
        workbench.undo();

        assertThat(workbench.configuration().alpha()).isEqualTo(0.5);
        assertThat(title()).isEqualTo("half.safetensors");
    }

    @Test
    void aNetworkThatCannotBeBuiltLeavesTheWeights() {
        open(elevenClasses());
        WeightChoice before = workbench.weightsProperty().get();
        workbench.open(new Subject.Network(new Unbuildable(), SMALL));

        assertThat(failure()).isNotEmpty();
        assertThat(workbench.weightsProperty().get()).isSameAs(before);
    }

    @Test
    void preprocessingThatIsNotUnderstoodIsSaid() {
        open(file("odd.safetensors", v2(SMALL), Map.of("preprocessing", "x^2, upside down")));

        assertThat(title()).isEqualTo("odd.safetensors");
        assertThat(remark())
                .startsWith("odd.safetensors says that its pictures were prepared as \"x^2, upside down\"")
                .contains("MobileNetV2");
        assertThat(workbench.preprocessing()).isEqualTo(Preprocessing.TORCHVISION);
        work();
        assertThat(remark()).isNotEmpty();

        workbench.use(WeightChoice.untrained());
        assertThat(remark()).isEmpty();
    }

    /** A network that no size suits. */
    private record Unbuildable() implements Architecture {
        @Override
        public String key() {
            return "unbuildable";
        }

        @Override
        public String title() {
            return "Unbuildable";
        }

        @Override
        public Configuration defaults() {
            return SMALL;
        }

        @Override
        public Graph build(Configuration configuration) {
            throw Failure.of("zoo.problem.classes", "0");
        }

        @Override
        public String preprocessing() {
            return "torchvision";
        }

        @Override
        public List<Published> published() {
            return List.of();
        }
    }
}
