package depthwise.app;

import depthwise.document.Subject;
import depthwise.image.Picture;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.text.Messages;
import depthwise.ui.common.Theme;
import depthwise.ui.render.QuietExecutor;
import depthwise.ui.render.Studio;
import depthwise.zoo.Resolution;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;

/** A session without a window: sets the program up as a person would and takes pictures of its views. */
final class Darkroom implements AutoCloseable {
    private final Threads threads = Threads.start();
    private final QuietExecutor runs = new QuietExecutor(threads.runs());
    private final QuietExecutor drawing = new QuietExecutor(threads.views());
    private final Studio studio;
    private final Session session;
    private final Wiring wiring;

    /**
     * Starts the toolkit and opens {@code subject}.
     *
     * @param largest the size of the largest picture
     */
    Darkroom(Home home, Subject subject, Messages messages, Resolution largest) {
        studio = Studio.start(largest.width(), largest.height());
        session = new Session(home, subject, runs, Platform::runLater);
        wiring = Studio.onViews(() -> new Wiring(home, messages, session, drawing, Platform::runLater));
    }

    /**
     * Does something to the session on the thread of the views and waits until all that follows from it is done.
     *
     * @throws Failure what went wrong
     */
    void prepare(Consumer<Session> deed) {
        Studio.onViews(() -> {
            deed.accept(session);
            return null;
        });
        studio.await(this::isQuiet);
        Message failure =
                Studio.onViews(() -> session.workbench().failureProperty().get());
        if (failure != null) {
            throw new Failure(failure);
        }
    }

    /** A picture of the view that {@code view} takes from the wiring. */
    Picture photograph(Function<Wiring, Parent> view, int width, int height, Theme theme) {
        return studio.photograph(
                () -> {
                    wiring.shell().themeProperty().set(theme);
                    wiring.canvas().reducedMotionProperty().set(true);
                    return view.apply(wiring);
                },
                width,
                height,
                theme,
                this::isQuiet);
    }

    private boolean isQuiet() {
        return runs.isQuiet()
                && drawing.isQuiet()
                && !session.workbench().runningProperty().get();
    }

    @Override
    public void close() {
        session.close();
        threads.close();
        studio.stop();
    }
}
