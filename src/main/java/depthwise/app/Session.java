package depthwise.app;

import depthwise.document.Document;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.ui.workbench.PictureLibrary;
import depthwise.ui.workbench.Workbench;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.concurrent.Executor;

/** A workbench and what it needs: the program without its views. */
final class Session implements AutoCloseable {
    private static final String FIRST = "mobilenet-v2";

    private final Engine engine = new Engine(Runtime.getRuntime().availableProcessors());
    private final Workbench workbench;
    private final PictureLibrary library;

    /**
     * A session on {@code subject}.
     *
     * @param background where it runs networks and reads files
     * @param views the thread of the views
     */
    Session(Home home, Subject subject, Executor background, Executor views) {
        library = new PictureLibrary(home.pictures());
        workbench = new Workbench(new Document(subject), engine, background, views);
    }

    /** What a person sees first. */
    static Subject first() {
        Architecture architecture = Zoo.find(FIRST).orElseThrow();
        return Subject.Network.of(architecture);
    }

    Workbench workbench() {
        return workbench;
    }

    PictureLibrary library() {
        return library;
    }

    @Override
    public void close() {
        engine.close();
    }
}
