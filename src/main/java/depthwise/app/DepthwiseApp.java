package depthwise.app;

import depthwise.text.Failure;
import depthwise.text.Messages;
import depthwise.ui.common.Motion;
import depthwise.ui.shell.ShellModel;
import depthwise.ui.shell.ShellView;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window of the program. */
public final class DepthwiseApp extends Application {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double SHARE = 0.9;

    private final Threads threads = Threads.start();
    private final Messages messages = Messages.forLocale(Locale.getDefault());
    private Session session;
    private Wiring wiring;

    @Override
    public void start(Stage stage) {
        Home home = Home.find();
        session = new Session(home, Session.first(), threads.runs(), Platform::runLater);
        FirstPicture first = new FirstPicture(session.library(), threads.views());
        wiring = new Wiring(home, messages, session, threads.views(), Platform::runLater);
        ShellModel shell = wiring.shell();
        remember(shell, SettingsFile.find());
        CrashHandler.install(session.workbench().failureProperty()::set, Platform::runLater);
        ShellView view = wiring.window();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, side(WIDTH, screen.getWidth()), side(HEIGHT, screen.getHeight()));
        follow(shell, scene, stage);
        // The hint would lie on the network; the button that leads in also leads out, and so does Esc.
        stage.setFullScreenExitHint("");
        stage.setTitle(messages.get("shell.title"));
        stage.setScene(scene);
        // Its run is on the way while the window dresses, which takes about as long.
        first.open(shell);
        stage.show();
        view.takeKeys();
    }

    /** Most of the screen; on a small one all of it rather than less than the views are made for. */
    private static double side(double usual, double screen) {
        return Math.min(screen, Math.max(usual, SHARE * screen));
    }

    /** Starts as the last start was left; what cannot be kept for the next one is told and no more. */
    static void remember(ShellModel shell, SettingsFile file) {
        Settings last = file.read();
        shell.themeProperty().set(last.theme());
        shell.reducedMotionProperty().set(last.reducedMotion());
        for (ObservableValue<?> choice : List.of(shell.themeProperty(), shell.reducedMotionProperty())) {
            choice.addListener((p, old, now) -> {
                try {
                    file.write(new Settings(
                            shell.themeProperty().get(),
                            shell.reducedMotionProperty().get()));
                } catch (Failure failure) {
                    shell.refuse(failure.reason());
                }
            });
        }
    }

    /** Theme and presenter mode dress the whole window. */
    private static void follow(ShellModel shell, Scene scene, Stage stage) {
        shell.themeProperty().get().applyToUnplaced();
        shell.themeProperty().get().apply(scene);
        shell.themeProperty().addListener((p, old, now) -> now.apply(scene));
        shell.presenterProperty().addListener((p, was, presenting) -> {
            if (presenting) {
                scene.getRoot().getStyleClass().add("presenter");
            } else {
                scene.getRoot().getStyleClass().remove("presenter");
            }
            stage.setFullScreen(presenting);
        });
        Motion.reduce(scene, shell.reducedMotionProperty().get());
        shell.reducedMotionProperty().addListener((p, was, reduced) -> Motion.reduce(scene, reduced));
        stage.fullScreenProperty()
                .addListener((p, was, full) -> shell.presenterProperty().set(full));
    }

    Threads threads() {
        return threads;
    }

    Session session() {
        return session;
    }

    Wiring wiring() {
        return wiring;
    }

    @Override
    public void stop() {
        session.close();
        threads.close();
    }
}
