package depthwise.app;

import depthwise.text.Messages;
import depthwise.ui.common.Theme;
import depthwise.ui.render.PngFile;
import depthwise.ui.shell.ShellView;
import depthwise.ui.shell.Workspace;
import depthwise.zoo.Resolution;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a person gets on a machine without a display: pictures of what the window would have shown. */
final class OpeningViews {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Home home;
    private final Messages messages;

    OpeningViews(Home home, Messages messages) {
        this.home = home;
        this.messages = messages;
    }

    /** Draws the window at each of its workspaces into files and says where they are. */
    void draw(PrintWriter out) throws IOException {
        Path folder = folder();
        out.println(messages.get("render.noDisplay", folder.toString()));
        out.flush();
        try (Darkroom darkroom = new Darkroom(home, Session.first(), messages, new Resolution(HEIGHT, WIDTH))) {
            darkroom.prepare(
                    session -> session.library().files().stream().findFirst().ifPresent(file -> session.workbench()
                            .pictureProperty()
                            .set(session.library().open(file))));
            for (Workspace workspace : Workspace.values()) {
                Path file = folder.resolve(workspace.name().toLowerCase(Locale.ROOT) + ".png");
                PngFile.write(
                        file, darkroom.photograph(wiring -> window(wiring, workspace), WIDTH, HEIGHT, Theme.LIGHT));
            }
        }
    }

    private static ShellView window(Wiring wiring, Workspace workspace) {
        wiring.shell().workspaceProperty().set(workspace);
        return wiring.window();
    }

    /** Beside what Maven builds, where the program runs from a checkout; else among temporary files. */
    private static Path folder() throws IOException {
        Path built = Path.of("target");
        Path parent = Files.isDirectory(built) ? built : Path.of(System.getProperty("java.io.tmpdir"));
        return Files.createDirectories(parent.resolve("depthwise-views")).toAbsolutePath();
    }
}
