package depthwise.app;

import depthwise.cli.Cli;
import depthwise.text.Failure;
import depthwise.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;

/**
 * Where the program starts. With arguments it is a command line, and nothing of the window is loaded; without, it opens
 * the window, or where there is no display draws what the window would show. It is no JavaFX application itself, so
 * that it starts from a class path.
 */
public final class Launcher {
    /** JavaFX warns that it runs from a class path; it does so on purpose. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Launcher() {}

    public static void main(String[] args) throws IOException {
        TOOLKIT.setLevel(Level.SEVERE);
        Messages messages = Messages.forLocale(Locale.getDefault());
        if (args.length > 0) {
            PrintWriter err = Terminal.err();
            List<Object> more = List.of(new RenderCommand(err, messages));
            System.exit(new Cli(Terminal.out(), err, more).execute(args));
        }
        if (hasDisplay()) {
            open(messages);
        } else {
            draw(messages);
        }
        System.exit(0);
    }

    /** Linux names its display in the environment; other systems always have one. */
    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        return !linux
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .map(System.getenv()::get)
                        .anyMatch(name -> name != null && !name.isBlank());
    }

    private static void open(Messages messages) {
        // AWT only draws pictures here; let near the display it would open a connection of its own, and GTK complains.
        System.setProperty("java.awt.headless", "true");
        try {
            Application.launch(DepthwiseApp.class);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            complain(messages.get("shell.problem.toolkit", String.valueOf(e.getMessage())));
        }
    }

    private static void draw(Messages messages) throws IOException {
        try {
            new OpeningViews(Home.find(), messages).draw(Terminal.out());
        } catch (Failure failure) {
            complain(messages.say(failure.reason()));
        }
    }

    private static void complain(String sentence) {
        PrintWriter err = Terminal.err();
        err.println(sentence);
        err.flush();
        System.exit(2);
    }
}
