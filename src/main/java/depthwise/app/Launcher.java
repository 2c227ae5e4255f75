package depthwise.app;

import depthwise.cli.Cli;
import java.util.List;

/**
 * Where the program starts. With arguments it is a command line, and nothing of the window is loaded; without, it opens
 * the window. It is no JavaFX application itself, so that it starts from a class path.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            javafx.application.Application.launch(DepthwiseApp.class);
            return;
        }
        System.exit(new Cli(Terminal.out(), Terminal.err(), List.of()).execute(args));
    }
}
