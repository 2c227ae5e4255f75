package depthwise.ui.render;

import depthwise.image.Picture;
import depthwise.text.Failure;
import depthwise.ui.common.Theme;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** Takes pictures of views without a display: JavaFX draws in software into a window that nobody sees. */
public final class Studio {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");
    private static final long START_SECONDS = 30;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long BREATH_MILLIS = 40;
    private static final int QUIET_BREATHS = 8;

    private Studio() {}

    /**
     * Starts the toolkit without a display. To be called before anything else of JavaFX, once in a program.
     *
     * @param width of the largest view, in pixels; what is drawn beyond the toolkit's screen is lost
     * @param height of the largest view
     * @throws Failure when the toolkit does not start
     */
    public static Studio start(int width, int height) {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", width + "x" + height + "-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        TOOLKIT.setLevel(Level.SEVERE);
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            if (!started.await(START_SECONDS, TimeUnit.SECONDS)) {
                throw Failure.of("render.problem.start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of("render.problem.start");
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            throw Failure.of("render.problem.start");
        }
        return new Studio();
    }

    /** Ends the toolkit; there is no other in the same program. */
    public void stop() {
        Platform.exit();
    }

    /**
     * Builds a view and takes its picture once everything that it started has finished.
     *
     * @param view builds the view, on the thread of the views
     * @param quiet whether nothing is under way
     */
    public Picture photograph(Supplier<Parent> view, int width, int height, Theme theme, BooleanSupplier quiet) {
        Stage stage = onViews(() -> {
            Scene scene = new Scene(view.get(), width, height);
            theme.apply(scene);
            Stage hidden = new Stage(StageStyle.UNDECORATED);
            hidden.setScene(scene);
            hidden.show();
            return hidden;
        });
        await(quiet);
        return onViews(() -> {
            WritableImage image = stage.getScene().snapshot(null);
            stage.hide();
            return picture(image, width, height);
        });
    }

    /**
     * Waits until nothing has been under way for a few frames, since finished work may start more.
     *
     * @throws Failure when that takes too long: a picture of half of it would look like a picture of all of it
     */
    public void await(BooleanSupplier quiet) {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        int breaths = 0;
        while (breaths < QUIET_BREATHS) {
            if (System.currentTimeMillis() >= deadline) {
                throw Failure.of("render.problem.slow");
            }
            try {
                Thread.sleep(BREATH_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            breaths = onViews(quiet::getAsBoolean) ? breaths + 1 : 0;
        }
    }

    private static Picture picture(WritableImage image, int width, int height) {
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return Picture.of(width, height, argb);
    }

    /** Does {@code work} on the thread of the views and waits for what comes of it. */
    public static <T> T onViews(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw Failure.of("render.problem.slow");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of("render.problem.slow");
        }
    }
}
