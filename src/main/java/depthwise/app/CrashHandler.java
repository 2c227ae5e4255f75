package depthwise.app;

import depthwise.text.Message;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Catches what nobody else did: keeps the window open, says so in one sentence, and keeps the details in a file. */
final class CrashHandler {
    private CrashHandler() {}

    /**
     * Takes over for all threads.
     *
     * @param tell shows a sentence to the person
     * @param views the thread of the views
     */
    static void install(Consumer<Message> tell, Executor views) {
        Thread.setDefaultUncaughtExceptionHandler((thread, crash) -> {
            Message message = describe(crash);
            views.execute(() -> tell.accept(message));
        });
    }

    private static Message describe(Throwable crash) {
        String what = crash.getClass().getSimpleName();
        try {
            Path log = Files.createTempFile("depthwise-", ".log");
            StringWriter trace = new StringWriter();
            crash.printStackTrace(new PrintWriter(trace));
            Files.writeString(log, trace.toString());
            return Message.of("workbench.problem.crash", what, log.toString());
        } catch (IOException full) {
            return Message.of("workbench.problem.crashUnlogged", what);
        }
    }
}
