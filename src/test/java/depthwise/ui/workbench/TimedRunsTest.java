package depthwise.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.Engine;
import depthwise.engine.RunListener;
import depthwise.engine.Times;
import depthwise.graph.Analysis;
import depthwise.image.Probe;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimedRunsTest {
    private static final Architecture V2 = Zoo.find("mobilenet-v2").orElseThrow();

    private final Analysis analysis =
            Analysis.of(V2.build(Configuration.standard(32).withAlpha(0.25).withClasses(10)));
    private final Engine engine = new Engine(1);
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<Times> settled = new ArrayList<>();
    private boolean isClosing;
    private boolean isCancelled;

    @AfterEach
    void close() {
        engine.close();
    }

    private void start() {
        new TimedRuns(
                        engine,
                        this::queue,
                        engine.compile(analysis, new UntrainedWeights(1).fit(analysis.operations())),
                        Probe.tensor(32, 32))
                .start(
                        new RunListener() {
                            @Override
                            public boolean cancelled() {
                                return isCancelled;
                            }
                        },
                        settled::add);
    }

    private void queue(Runnable task) {
        if (isClosing) {
            throw new RejectedExecutionException();
        }
        background.add(task);
    }

    @Test
    void otherWorkComesBetweenTwoRuns() {
        start();
        List<String> order = new ArrayList<>();
        background.remove().run();
        assertThat(background).as("the next run").hasSize(1);
        background.remove().run();
        background.add(() -> order.add("a file, " + settled.size() + " times known"));
        background.remove().run();
        background.remove().run();
        assertThat(order).containsExactly("a file, 0 times known");
    }

    @Test
    void endsWithTheFastestOnceNoRunIsFasterAnyMore() {
        start();
        int runs = 0;
        while (!background.isEmpty()) {
            background.remove().run();
            runs++;
        }
        assertThat(runs).as("one, and four that were not faster").isGreaterThanOrEqualTo(5);
        assertThat(settled).hasSize(1);
        assertThat(settled.get(0).analysis()).isSameAs(analysis);
        assertThat(settled.get(0).totalMilliseconds()).isPositive();
    }

    @Test
    void stopsWhenNobodyWantsTheTimes() {
        start();
        background.remove().run();
        isCancelled = true;
        background.remove().run();
        assertThat(background).isEmpty();
        assertThat(settled).isEmpty();
    }

    @Test
    void endsQuietlyWithTheProgram() {
        start();
        isClosing = true;
        background.remove().run();
        assertThat(background).isEmpty();
        assertThat(settled).isEmpty();
    }
}
