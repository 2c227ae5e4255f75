package depthwise.bench;

import com.sun.management.OperatingSystemMXBean;
import depthwise.app.Launcher;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/**
 * Starts the program as its launcher would and watches from outside, once a frame, how far it has come; when the first
 * feature maps are on the screen it says when that was and ends the program.
 */
public final class StartUpWatch {
    private static final String VIEWS = "JavaFX Application Thread";
    private static final double NANOS_PER_MILLI = 1e6;

    private StartUpWatch() {}

    /** @param arguments not looked at; the start script leaves its own here */
    public static void main(String[] arguments) throws IOException {
        double main = now();
        Thread thread = new Thread(() -> watch(main), "watch");
        thread.setDaemon(true);
        thread.start();
        Launcher.main(new String[0]);
    }

    private static double now() {
        return Duration.between(Instant.EPOCH, Instant.now()).toNanos() / NANOS_PER_MILLI;
    }

    /** Waits for the toolkit without touching it, so that it starts as ever. */
    private static void watch(double main) {
        Thread[] alive = new Thread[64];
        boolean started = false;
        while (!started) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                return;
            }
            int count = Thread.currentThread().getThreadGroup().enumerate(alive);
            for (int i = 0; i < count; i++) {
                started |= alive[i].getName().equals(VIEWS);
            }
        }
        Platform.runLater(() -> new Eye(main).start());
    }

    /** Looks once a frame. What it sees is painted in that frame, and on the screen when the next one begins. */
    private static final class Eye extends AnimationTimer {
        private final double main;
        private double window;
        private boolean sawWindow;
        private boolean sawMaps;

        Eye(double main) {
            this.main = main;
        }

        @Override
        public void handle(long frame) {
            if (sawMaps) {
                report(now());
                stop();
            } else if (sawWindow && window == 0) {
                window = now();
            }
            for (Window open : Window.getWindows()) {
                sawWindow = true;
                sawMaps |= showsMaps(open.getScene());
            }
        }

        private static boolean showsMaps(Scene scene) {
            Node grid = scene.lookup("#map-grid");
            return grid instanceof Parent parent
                    && parent.getChildrenUnmodifiable().stream()
                            .anyMatch(child -> child instanceof ImageView view && view.getImage() != null);
        }

        private void report(double maps) {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            double work = system.getProcessCpuTime() / NANOS_PER_MILLI;
            double machine = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println(new StartUpTimes(machine, main, window, maps, work).line());
            Platform.exit();
        }
    }
}
