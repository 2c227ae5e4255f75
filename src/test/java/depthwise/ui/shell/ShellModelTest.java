package depthwise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.document.Document;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.image.Picture;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.ui.render.PngFile;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.PictureLibrary;
import depthwise.ui.workbench.Workbench;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.SafetensorsWriter;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.WeightsFile;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellModelTest {
    private static final Configuration SMALL =
            Configuration.standard(64).withAlpha(0.25).withClasses(10);

    @TempDir
    Path folder;

    private final Engine engine = new Engine(1);
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final Workbench workbench = new Workbench(
            new Document(new Subject.Network(Zoo.find("mobilenet-v2").orElseThrow(), SMALL)),
            engine,
            background::add,
            Runnable::run);
    private ShellModel model;

    @BeforeEach
    void furnish() {
        PngFile.write(folder.resolve("red-square.png"), square(0xFFFF0000));
        model = new ShellModel(workbench, new PictureLibrary(folder), background::add, Runnable::run);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static Picture square(int argb) {
        int[] pixels = new int[32 * 32];
        java.util.Arrays.fill(pixels, argb);
        return Picture.of(32, 32, pixels);
    }

    @Test
    void picturesAreSteppedThroughRoundAndRound() {
        PngFile.write(folder.resolve("blue-square.png"), square(0xFF0000FF));
        model = new ShellModel(workbench, new PictureLibrary(folder), background::add, Runnable::run);
        for (String name : List.of("blue square", "red square", "blue square")) {
            model.stepPicture(1);
            work();
            assertThat(workbench.pictureProperty().get().name()).isEqualTo(name);
        }
        model.stepPicture(-1);
        work();
        assertThat(workbench.pictureProperty().get().name()).isEqualTo("red square");
    }

    /** It stands before the library's, one of which may have the same name. */
    @Test
    void anOwnPictureIsSteppedBackTo() throws IOException {
        Path other = Files.createDirectory(folder.resolve("elsewhere")).resolve("red-square.png");
        PngFile.write(other, square(0xFF00FF00));
        model.openPicture(other);
        work();
        OpenPicture own = workbench.pictureProperty().get();
        assertThat(own.name()).isEqualTo("red square");
        assertThat(model.ownPictureProperty().get()).isSameAs(own);
        for (int i = 0; i < 2; i++) {
            model.stepPicture(1);
            work();
            assertThat(workbench.pictureProperty().get().isFrom(folder.resolve("red-square.png")))
                    .isEqualTo(i == 0);
        }
        assertThat(workbench.pictureProperty().get()).isSameAs(own);
        model.stepPicture(-1);
        work();
        assertThat(workbench.pictureProperty().get()).isNotSameAs(own);
    }

    @Test
    void aNoticeGoesWithWhatIsDoneNext() {
        List<Runnable> deeds = List.of(
                () -> workbench.selectionProperty().set("features.4"),
                () -> model.workspaceProperty().set(Workspace.COST),
                () -> model.themeProperty().set(model.themeProperty().get().other()),
                () -> model.setAlpha(0.5));
        for (Runnable deed : deeds) {
            model.refuse(Message.of("shell.problem.paste"));
            deed.run();
            assertThat(workbench.failureProperty().get()).isNull();
        }
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private String failure() {
        return workbench.failureProperty().get() == null
                ? null
                : workbench.failureProperty().get().key();
    }

    @Test
    void readsAPictureInTheBackgroundAndRunsIt() {
        model.open(model.library().files().get(0));
        assertThat(workbench.pictureProperty().get()).isNull();
        work();
        assertThat(workbench.pictureProperty().get().name()).isEqualTo("red square");
        assertThat(workbench.traceProperty().get().analysis()).isSameAs(workbench.analysis());
    }

    @Test
    void keepsTheOldPictureWhereTheNewOneIsNone() throws IOException {
        OpenPicture old = new OpenPicture("old", square(0xFF00FF00));
        model.paste(() -> old);
        work();
        var trace = workbench.traceProperty().get();
        model.open(Files.writeString(folder.resolve("diary.png"), "Dear diary"));
        work();
        assertThat(failure()).startsWith("image.");
        assertThat(workbench.pictureProperty().get()).isSameAs(old);
        assertThat(workbench.traceProperty().get()).isSameAs(trace);

        model.openPicture(folder.resolve("red-square.png"));
        work();
        assertThat(failure()).isNull();
    }

    /** The run under way must not wipe away what is said while it runs. */
    @Test
    void whatIsSaidDuringARunStays() {
        OpenPicture old = new OpenPicture("old", square(0xFF00FF00));
        workbench.pictureProperty().set(old);
        model.setResolution("banana");
        work();
        assertThat(workbench.traceProperty().get()).isNotNull();
        assertThat(failure()).isEqualTo("zoo.problem.resolutionText");
    }

    /** A large picture takes a while to copy, and one that is too large is refused like a file. */
    @Test
    void pastedPicturesAreMadeInTheBackground() {
        OpenPicture small = new OpenPicture("pasted", square(0xFF00FF00));
        model.paste(() -> small);
        assertThat(workbench.pictureProperty().get()).isNull();
        work();
        assertThat(workbench.pictureProperty().get()).isSameAs(small);

        model.paste(() -> {
            throw Failure.of("image.tooLarge", "pasted", 1, 1, 1, 1);
        });
        work();
        assertThat(failure()).isEqualTo("image.tooLarge");
        assertThat(workbench.pictureProperty().get()).isSameAs(small);
    }

    @Test
    void takesWeightsByTheirEnding() {
        List<FlatOperation> operations = workbench.analysis().operations();
        Path file = folder.resolve("mine.SafeTensors");
        new SafetensorsWriter(file).write(operations, new ReferenceWeights().fit(operations), Map.of());
        model.open(file);
        work();
        assertThat(failure()).isNull();
        assertThat(workbench.weightsProperty().get().source()).isInstanceOf(WeightsFile.class);
        model.useUntrained();
        assertThat(workbench.weightsProperty().get().source()).isInstanceOf(UntrainedWeights.class);
        model.useReference();
        assertThat(workbench.weightsProperty().get().source()).isInstanceOf(ReferenceWeights.class);
    }

    @Test
    void refusesWeightsThatDoNotFit() {
        List<FlatOperation> others = Analysis.of(
                        Zoo.find("mobilenet-v3-small").orElseThrow().build(SMALL))
                .operations();
        Path file = folder.resolve("other.safetensors");
        new SafetensorsWriter(file).write(others, new ReferenceWeights().fit(others), Map.of());
        var before = workbench.weightsProperty().get();
        model.open(file);
        work();
        assertThat(failure()).startsWith("weights.");
        assertThat(workbench.weightsProperty().get()).isSameAs(before);
    }

    @Test
    void readsResolutionsAsPeopleWriteThem() {
        assertThat(model.resolution()).isEqualTo("64");
        model.setResolution(" 96 X 128 ");
        assertThat(model.resolution()).isEqualTo("96×128");
        model.setResolution("96×96");
        assertThat(model.resolution()).isEqualTo("96");
        for (String wrong : List.of("", "banana", "0", "-5", "1x2x3", "99999999999")) {
            model.setResolution(wrong);
            assertThat(failure()).as(wrong).startsWith("zoo.problem.resolution");
            assertThat(model.resolution()).isEqualTo("96");
        }
    }

    @Test
    void setsTheWidthOrSaysWhyNot() {
        model.setAlpha(0.5);
        assertThat(model.alpha()).isEqualTo(0.5);
        model.setAlpha(0);
        assertThat(failure()).isEqualTo("zoo.problem.alpha");
        assertThat(model.alpha()).isEqualTo(0.5);
    }

    @Test
    void opensAnArchitectureInItsOwnSize() {
        model.open(Subject.Network.of(Zoo.find("mobilevit-xxs").orElseThrow()));
        assertThat(model.resolution()).isEqualTo("256");
        assertThat(workbench.architecture().orElseThrow().key()).isEqualTo("mobilevit-xxs");
    }
}
