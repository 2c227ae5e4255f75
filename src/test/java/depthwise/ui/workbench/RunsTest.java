package depthwise.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.Engine;
import depthwise.graph.Analysis;
import depthwise.image.Picture;
import depthwise.image.Preprocessing;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.weights.WeightSource;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the thread of the views does not get round to at once may be out of date when it does. */
class RunsTest {
    private static final Architecture V2 = Zoo.find("mobilenet-v2").orElseThrow();

    private final Analysis analysis =
            Analysis.of(V2.build(Configuration.standard(32).withAlpha(0.25).withClasses(10)));
    private final Engine engine = new Engine(1);
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> views = new ArrayDeque<>();
    private final List<Message> failures = new ArrayList<>();
    private final Runs runs = new Runs(engine, background::add, views::add, failures::add);

    @AfterEach
    void close() {
        engine.close();
    }

    private static void work(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    private static OpenPicture picture(int grey) {
        int[] pixels = new int[32 * 32];
        Arrays.fill(pixels, 0xFF000000 | grey * 0x010101);
        return new OpenPicture("grey", Picture.of(32, 32, pixels));
    }

    private void start(OpenPicture picture, WeightChoice weights) {
        runs.start(analysis, picture, weights, Preprocessing.TORCHVISION);
    }

    private void start(OpenPicture picture) {
        start(picture, WeightChoice.untrained());
    }

    private float[] firstMaps() {
        return runs.traceProperty().get().tensor("features.0").data();
    }

    @Test
    void whatARunGaveIsPublishedOnTheThreadOfTheViews() {
        start(picture(10));
        work(background);
        assertThat(runs.traceProperty().get()).isNull();
        assertThat(runs.runningProperty().get()).isTrue();
        work(views);
        assertThat(runs.traceProperty().get().analysis()).isSameAs(analysis);
        assertThat(runs.predictionsProperty().get()).hasSize(5);
        assertThat(runs.runningProperty().get()).isFalse();
        assertThat(runs.progressProperty().get()).isEqualTo(1);
    }

    /** Whoever looks while one of them changes must not see the other of another run. */
    @Test
    void aRunAndItsTimesArePublishedAsOneValue() {
        engine.warmed().toCompletableFuture().join();
        List<Run> told = new ArrayList<>();
        runs.runProperty().addListener((p, old, now) -> told.add(now));
        runAndTime(10);
        Run first = told.get(told.size() - 1);
        assertThat(first.trace()).isSameAs(told.get(0).trace());
        assertThat(first.times()).isPresent();
        told.clear();

        runAndTime(200);
        Run second = told.get(told.size() - 1);
        assertThat(second.times()).isPresent();
        assertThat(told).allSatisfy(run -> {
            assertThat(run.trace()).isSameAs(second.trace()).isNotSameAs(first.trace());
            assertThat(run.times()).isNotEqualTo(first.times());
        });
        assertThat(runs.traceProperty().get()).isSameAs(second.trace());
        assertThat(runs.timedProperty().get()).isSameAs(second.times().orElseThrow());
    }

    private void runAndTime(int grey) {
        start(picture(grey));
        work(background);
        work(views);
    }

    @Test
    void newsOfAReplacedRunThatWaitedInTheQueueIsDropped() {
        start(picture(10));
        work(background);
        work(views);
        float[] dark = firstMaps();

        start(picture(100));
        background.remove().run();
        start(picture(200));
        assertThat(views).as("progress and results of the run before").isNotEmpty();
        work(views);
        assertThat(firstMaps()).isEqualTo(dark);
        assertThat(runs.runningProperty().get()).isTrue();
        assertThat(runs.progressProperty().get()).isZero();

        work(background);
        work(views);
        assertThat(firstMaps()).isNotEqualTo(dark);
        assertThat(runs.runningProperty().get()).isFalse();
    }

    @Test
    void afterAStopNothingComesAnyMore() {
        start(picture(10));
        work(background);
        runs.cancel();
        work(views);

        assertThat(runs.traceProperty().get()).isNull();
        assertThat(runs.timedProperty().get()).isNull();
        assertThat(runs.predictionsProperty().get()).isEmpty();
        assertThat(runs.progressProperty().get()).isZero();
        assertThat(runs.absenceProperty().get().key()).isEqualTo("workbench.absence.stopped");
    }

    @Test
    void whereNothingCanRunNothingOfTheLastRunComesAnyMore() {
        start(picture(10));
        work(background);
        start(null);
        work(views);

        assertThat(runs.traceProperty().get()).isNull();
        assertThat(runs.runningProperty().get()).isFalse();
        assertThat(runs.absenceProperty().get().key()).isEqualTo("workbench.absence.picture");
    }

    @Test
    void aReplacedRunDoesNotFailLate() {
        WeightSource broken = operations -> {
            throw Failure.of("workbench.problem.memory");
        };
        start(picture(10), WeightChoice.rule(Message.of("test"), broken));
        work(background);
        start(picture(10));
        work(views);
        assertThat(failures).isEmpty();
        assertThat(runs.runningProperty().get()).isTrue();

        start(picture(10), WeightChoice.rule(Message.of("test"), broken));
        work(background);
        work(views);
        assertThat(failures).extracting(Message::key).containsExactly("workbench.problem.memory");
        assertThat(runs.runningProperty().get()).isFalse();
    }
}
