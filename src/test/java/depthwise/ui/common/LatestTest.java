package depthwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final Latest latest = new Latest(background::add, foreground::add);
    private final List<String> delivered = new ArrayList<>();
    private final List<String> worked = new ArrayList<>();

    private void ask(String what) {
        latest.ask(
                () -> {
                    worked.add(what);
                    return what;
                },
                delivered::add);
    }

    private static void run(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void deliversWhatWasAsked() {
        ask("a");
        run(background);
        assertThat(delivered).isEmpty();
        run(foreground);
        assertThat(delivered).containsExactly("a");
    }

    @Test
    void skipsWorkThatIsOutOfDateBeforeItBegins() {
        ask("a");
        ask("b");
        run(background);
        run(foreground);
        assertThat(worked).containsExactly("b");
        assertThat(delivered).containsExactly("b");
    }

    @Test
    void dropsAResultThatIsOutOfDateWhenItArrives() {
        ask("a");
        run(background);
        ask("b");
        run(foreground);
        assertThat(delivered).isEmpty();
        run(background);
        run(foreground);
        assertThat(delivered).containsExactly("b");
    }

    @Test
    void deliversNothingThatIsForgottenOrCancelled() {
        ask("a");
        run(background);
        latest.forget();
        run(foreground);
        latest.<String>ask(
                () -> {
                    throw new CancellationException();
                },
                delivered::add);
        run(background);
        run(foreground);
        assertThat(delivered).isEmpty();
    }
}
