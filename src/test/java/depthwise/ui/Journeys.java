package depthwise.ui;

import depthwise.document.Document;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.image.Picture;
import depthwise.ui.common.Theme;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.Workbench;
import depthwise.zoo.Zoo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** A session on a small network, in which a view can be tried; pictures of it go to {@code target/screenshots}. */
public final class Journeys implements AutoCloseable {
    private static final int SIDE = 96;

    private final ExecutorService runs = Executors.newSingleThreadExecutor();
    private final ExecutorService drawing = Executors.newSingleThreadExecutor();
    private final Engine engine = new Engine(1);
    private final Workbench workbench;

    public Journeys(String architecture) {
        Subject subject = Subject.Network.of(Zoo.find(architecture).orElseThrow());
        Subject small =
                subject.with(subject.configuration().withResolution(SIDE, SIDE).withClasses(20));
        workbench = new Workbench(new Document(small), engine, runs, Platform::runLater);
    }

    public Workbench workbench() {
        return workbench;
    }

    public ExecutorService drawing() {
        return drawing;
    }

    /** Gives the network a disc on a gradient, and waits for the run. */
    public void run() {
        int[] argb = new int[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean disc = Math.hypot(x - 48, y - 40) < 28;
                argb[y * SIDE + x] = disc ? 0xFFC03020 : 0xFF000000 | 0x6080A0 + y;
            }
        }
        onViews(() -> workbench.pictureProperty().set(new OpenPicture("disc", Picture.of(SIDE, SIDE, argb))));
        await(() -> workbench.traceProperty().get() != null);
    }

    /** Shows {@code view}; to be called on the thread of the views. */
    public static void show(Stage stage, Parent view, int width, int height, Theme theme) {
        Scene scene = new Scene(view, width, height);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    public static void onViews(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until {@code condition} holds on the thread of the views. */
    public static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Leaves a picture of {@code view} as {@code name}, once all that is being drawn has arrived. */
    public void save(Parent view, String name) {
        settle();
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            ImageIO.write(
                    SwingFXUtils.fromFXImage(
                            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> view.snapshot(null, null)), null),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for what is being drawn: each picture may ask for one more. */
    public void settle() {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(drawing.submit(() -> true));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        runs.shutdownNow();
        drawing.shutdownNow();
        engine.close();
    }
}
