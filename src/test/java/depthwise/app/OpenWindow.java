package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Message;
import depthwise.ui.canvas.CanvasView;
import depthwise.ui.common.Theme;
import depthwise.ui.shell.ShellModel;
import depthwise.ui.shell.Workspace;
import depthwise.ui.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in a window, with what a journey does in it: find, click, type, wait, take pictures. */
final class OpenWindow implements AutoCloseable {
    static final int WIDTH = 1366;
    static final int HEIGHT = 768;
    private static final int PATIENCE_SECONDS = 60;
    private static final long PATIENCE_MILLIS = 1000L * PATIENCE_SECONDS;

    private final FxRobot robot = new FxRobot();
    private final List<Message> crashes = new ArrayList<>();
    private final UncaughtExceptionHandler before;
    private final DepthwiseApp app;
    private final Stage stage;

    private OpenWindow(UncaughtExceptionHandler before, DepthwiseApp app, Stage stage) {
        this.before = before;
        this.app = app;
        this.stage = stage;
    }

    /**
     * Starts the program as its launcher would, in English, on the project's own pictures and lessons, for the first
     * time.
     */
    static OpenWindow open() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError("the toolkit does not start", e);
        }
        Platform.setImplicitExit(false);
        UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        System.setProperty("depthwise.settings", noSettings().toString());
        DepthwiseApp app = new DepthwiseApp();
        Locale.setDefault(locale);
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            Stage opened = new Stage();
            app.start(opened);
            return opened;
        });
        OpenWindow window = new OpenWindow(before, app, stage);
        window.robot.targetWindow(stage);
        window.watch();
        return window;
    }

    private static Path noSettings() {
        try {
            return Files.createTempDirectory("depthwise").resolve("settings.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        onViews(() -> {
            shell().reducedMotionProperty().set(true);
            workbench().failureProperty().addListener((p, old, now) -> {
                if (now != null && now.key().contains("crash")) {
                    crashes.add(now);
                }
            });
        });
        assertThat(stage.getScene().getWidth()).isEqualTo(WIDTH);
        assertThat(stage.getScene().getHeight()).isEqualTo(HEIGHT);
    }

    Wiring wiring() {
        return app.wiring();
    }

    ShellModel shell() {
        return wiring().shell();
    }

    Workbench workbench() {
        return app.session().workbench();
    }

    Stage stage() {
        return stage;
    }

    FxRobot robot() {
        return robot;
    }

    /** What the crash handler had to say; nothing, one hopes. */
    List<Message> crashes() {
        return crashes;
    }

    /** Back to how the program starts: its first network on its first picture, nothing opened, nothing chosen. */
    void reset() {
        onViews(() -> {
            stage.show();
            stage.toFront();
            stage.requestFocus();
            wiring().lessonModel().leave();
            shell().presenterProperty().set(false);
            shell().reducedMotionProperty().set(true);
            shell().themeProperty().set(Theme.LIGHT);
            shell().workspaceProperty().set(Workspace.ARCHITECTURE);
            wiring().canvas().closeAll();
            find(".shelf-scroll", ScrollPane.class).setHvalue(0);
            workbench().open(Session.first());
            shell().openPicture(shell().library().files().get(0));
        });
        settle();
        onViews(() -> canvas().fit());
        rest();
    }

    /** Out of the way of what else is tested in this program. */
    void hide() {
        onViews(stage::hide);
    }

    @Override
    public void close() {
        onViews(() -> {
            stage.hide();
            app.stop();
        });
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    /** Does {@code work} on the thread of the views and waits for all that it set off there. */
    void onViews(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    /** Waits until nothing runs, nothing is being drawn, and two frames have been painted since. */
    void settle() {
        for (int round = 0; round < 3; round++) {
            await("no run is under way", () -> !workbench().runningProperty().get());
            WaitForAsyncUtils.waitFor(app.threads().runs().submit(() -> true));
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(app.threads().views().submit(() -> true));
            WaitForAsyncUtils.waitForFxEvents();
        }
        frames();
    }

    private void frames() {
        CountDownLatch frames = new CountDownLatch(3);
        AnimationTimer clock = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
            }
        };
        onViews(clock::start);
        try {
            assertThat(frames.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        onViews(clock::stop);
    }

    /** The pointer where it points at nothing. */
    void rest() {
        robot.moveTo(new Point2D(stage.getX() + WIDTH / 2.0, stage.getY() + HEIGHT - 8));
    }

    CanvasView canvas() {
        return robot.from(stage.getScene().getRoot()).lookup(".canvas-view").queryAs(CanvasView.class);
    }

    /** Where the card of {@code path} is on the screen; must be on the canvas. */
    Point2D card(String path) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            CanvasView canvas = canvas();
            var bounds = canvas.boundsOf(path).orElseThrow(() -> new AssertionError(path + " is not on the canvas"));
            assertThat(canvas.getLayoutBounds().contains(bounds.getCenterX(), bounds.getCenterY()))
                    .as(path + " is in sight")
                    .isTrue();
            return canvas.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    void clickOnCard(String path) {
        robot.clickOn(card(path));
        settle();
    }

    void doubleClickOnCard(String path) {
        robot.doubleClickOn(card(path), MouseButton.PRIMARY);
        settle();
    }

    String text(String query) {
        return find(query, Label.class).getText();
    }

    /** The words of the status bar, from left to right, without what is empty, with plain spaces. */
    List<String> status() {
        return robot.from(stage.getScene().getRoot()).lookup(".status-bar .label").queryAllAs(Label.class).stream()
                .map(label -> label.getText().replace('\u00A0', ' '))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The sentence at the right end of the status bar. */
    String news() {
        return text("#news");
    }

    <T extends Node> T find(String query, Class<T> type) {
        return robot.from(stage.getScene().getRoot()).lookup(query).queryAs(type);
    }

    <T extends Node> List<T> all(String query, Class<T> type) {
        Set<T> found = robot.from(stage.getScene().getRoot()).lookup(query).queryAllAs(type);
        return List.copyOf(found);
    }

    /** The field that a screen reader calls {@code name}. */
    TextField field(String name) {
        return robot.from(stage.getScene().getRoot())
                .lookup((TextField field) -> name.equals(field.getAccessibleText()) && field.isVisible())
                .query();
    }

    /** Leaves a picture of the window in each theme, {@code name-light.png} and {@code name-dark.png}. */
    void photograph(String name) {
        rest();
        for (Theme theme : Theme.values()) {
            onViews(() -> shell().themeProperty().set(theme));
            settle();
            Screenshot.take(stage.getScene(), name + "-" + theme.name().toLowerCase(Locale.ROOT));
        }
        onViews(() -> shell().themeProperty().set(Theme.LIGHT));
    }
}
