package depthwise.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.document.AttributeEdit;
import depthwise.document.Document;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.engine.Prediction;
import depthwise.engine.Times;
import depthwise.engine.Trace;
import depthwise.image.Picture;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.weights.WeightSource;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
    private static final Configuration SMALL =
            Configuration.standard(64).withAlpha(0.25).withClasses(10);

    private final Engine engine = new Engine(1);
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final Workbench workbench = new Workbench(
            new Document(new Subject.Network(Zoo.find("mobilenet-v2").orElseThrow(), SMALL)),
            engine,
            background::add,
            Runnable::run);

    @AfterEach
    void close() {
        engine.close();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private static OpenPicture picture(int grey) {
        int[] pixels = new int[64 * 64];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | (i * grey % 251 << 16) | (i % 64 << 9) | i / 64;
        }
        return new OpenPicture("test", Picture.of(64, 64, pixels));
    }

    @Test
    void runsWhatIsOpenOnThePicture() {
        workbench.pictureProperty().set(picture(3));
        assertThat(workbench.runningProperty().get()).isTrue();
        work();

        assertThat(workbench.runningProperty().get()).isFalse();
        assertThat(workbench.traceProperty().get().output().data()).hasSize(10);
        assertThat(workbench.predictionsProperty().get()).hasSize(5);
        assertThat(workbench.predictionsProperty().get().stream()
                        .mapToDouble(Prediction::probability)
                        .sum())
                .isBetween(0.5, 1.0 + 1e-9);
    }

    @Test
    void anEditRunsAgainAndTheMapsChange() {
        workbench.pictureProperty().set(picture(3));
        work();
        Trace before = workbench.traceProperty().get();
        workbench.edit(new AttributeEdit("features.2", "kernel", 5));
        work();

        Trace after = workbench.traceProperty().get();
        assertThat(after).isNotSameAs(before);
        assertThat(after.tensor("features.2").data())
                .isNotEqualTo(before.tensor("features.2").data());
    }

    @Test
    void anotherPictureGivesOtherMaps() {
        workbench.pictureProperty().set(picture(3));
        work();
        float[] before = workbench.traceProperty().get().tensor("features.0").data();
        workbench.pictureProperty().set(picture(7));
        work();

        assertThat(workbench.traceProperty().get().tensor("features.0").data()).isNotEqualTo(before);
    }

    @Test
    void onlyTheNewestRequestRuns() {
        workbench.pictureProperty().set(picture(3));
        workbench.edit(new AttributeEdit("features.2", "kernel", 5));
        List<Trace> published = new ArrayList<>();
        workbench.traceProperty().addListener((p, old, now) -> published.add(now));
        work();

        assertThat(published).isNotEmpty().allSatisfy(trace -> assertThat(trace.analysis())
                .isSameAs(workbench.analysis()));
        assertThat(workbench.traceProperty().get().analysis()).isSameAs(workbench.analysis());
    }

    @Test
    void aRunThatANewerOneReplacedDoesNotComplain() {
        workbench.pictureProperty().set(picture(3));
        work();
        List<Message> complaints = new ArrayList<>();
        workbench.failureProperty().addListener((p, old, now) -> complaints.add(now));
        WeightSource broken = operations -> {
            workbench.use(WeightChoice.reference());
            throw Failure.of("workbench.problem.memory");
        };
        workbench.use(WeightChoice.rule(Message.of("test"), broken));
        work();

        assertThat(complaints).isEmpty();
        assertThat(workbench.runningProperty().get()).isFalse();
    }

    @Test
    void aRefusedEditSaysWhyAndLosesNothing() {
        var before = workbench.stateProperty().get();

        assertThatThrownBy(() -> workbench.edit(new AttributeEdit("features.2", "stride", 0)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("between 1 and 16");
        assertThat(workbench.stateProperty().get()).isSameAs(before);
    }

    @Test
    void aGraphWithAProblemDoesNotRun() {
        workbench.pictureProperty().set(picture(3));
        work();
        workbench.edit(new AttributeEdit("features.3.conv.2", "outChannels", 17));

        assertThat(workbench.analysis().isRunnable()).isFalse();
        assertThat(workbench.runningProperty().get()).isFalse();
    }

    private void showsNothingOfARun(String reason) {
        assertThat(workbench.traceProperty().get()).isNull();
        assertThat(workbench.timedProperty().get()).isNull();
        assertThat(workbench.predictionsProperty().get()).isEmpty();
        assertThat(workbench.absenceProperty().get().key()).isEqualTo(reason);
    }

    @Test
    void whatANetworkCannotComputeAnyMoreIsTakenBack() {
        showsNothingOfARun("workbench.absence.picture");
        workbench.pictureProperty().set(picture(3));
        work();
        assertThat(workbench.absenceProperty().get()).isNull();

        workbench.edit(new AttributeEdit("features.3.conv.2", "groups", 5));
        showsNothingOfARun("workbench.absence.problem");
        work();
        showsNothingOfARun("workbench.absence.problem");

        workbench.undo();
        work();
        assertThat(workbench.traceProperty().get()).isNotNull();
        assertThat(workbench.predictionsProperty().get()).isNotEmpty();
    }

    @Test
    void aRunThatFailedLeavesNothingOfTheOneBefore() {
        workbench.pictureProperty().set(picture(3));
        work();
        WeightSource broken = operations -> {
            throw Failure.of("workbench.problem.memory");
        };
        workbench.use(WeightChoice.rule(Message.of("test"), broken));
        work();
        showsNothingOfARun("workbench.problem.memory");
    }

    @Test
    void anotherNetworkDoesNotWearTheMapsOfTheLast() {
        workbench.pictureProperty().set(picture(3));
        work();
        workbench.resize(size -> size.withAlpha(0.5));
        assertThat(workbench.traceProperty().get())
                .as("the next run is under way")
                .isNotNull();
        work();
        workbench.open(Subject.Network.of(Zoo.find("mobilevit-xxs").orElseThrow()));
        showsNothingOfARun("workbench.absence.running");
        workbench.cancel();
        showsNothingOfARun("workbench.absence.stopped");
    }

    @Test
    void timesAreThoseOfAWarmRun() throws Exception {
        workbench.pictureProperty().set(picture(3));
        if (!engine.isWarm()) {
            background.remove().run();
            assertThat(workbench.traceProperty().get()).isNotNull();
            assertThat(engine.isWarm() || workbench.timedProperty().get() == null)
                    .isTrue();
        }
        engine.warmed().toCompletableFuture().get(60, TimeUnit.SECONDS);
        for (int i = 0; i < 1000 && background.isEmpty(); i++) {
            Thread.sleep(10); // of those who wait for the engine, this test may be told before the workbench
        }
        work();
        Times timed = workbench.timedProperty().get();
        assertThat(timed.totalMilliseconds()).isPositive();
        assertThat(timed.milliseconds("features.3")).isPositive();

        workbench.edit(new AttributeEdit("features.2", "kernel", 5));
        work();
        assertThat(workbench.timedProperty().get().analysis()).isSameAs(workbench.analysis());
    }

    @Test
    void aSelectionThatIsGoneGivesWayToTheFirstBlock() {
        workbench.selectionProperty().set("features.17");
        workbench.open(Subject.Network.of(Zoo.find("mobilevit-xxs").orElseThrow()));

        assertThat(workbench.selectionProperty().get()).isEqualTo("stem");
    }

    @Test
    void aWeightsFileThatIsNoneLeavesTheWeights(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("weights.safetensors"), "not weights at all");
        WeightChoice before = workbench.weightsProperty().get();
        workbench.openWeights(file);
        work();

        assertThat(workbench.failureProperty().get()).isNotNull();
        assertThat(workbench.weightsProperty().get()).isSameAs(before);
    }
}
