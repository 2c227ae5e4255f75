package depthwise.bench;

import depthwise.graph.Analysis;
import depthwise.text.Messages;
import depthwise.ui.canvas.CanvasModel;
import depthwise.ui.canvas.CanvasView;
import depthwise.ui.common.Theme;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/**
 * How smoothly the canvas moves in a real window: opens every block of a network and drags and zooms it, one step a
 * frame; prints the intervals between frames in milliseconds. Arguments: a model's name, width, height. Needs a
 * display; JavaFX asks for 60 frames a second, so 16.7 is the least.
 */
public final class CanvasFrames {
    private static final int PAUSE = 120;
    private static final int FRAMES = 240;
    private static final double NANOS_PER_MILLI = 1e6;

    /** What a hand does, by frame. */
    private enum Gesture {
        DRAG_ALL(0),
        ZOOM(0),
        DRAG_NEAR(18);

        /** Steps of the wheel before it begins. */
        private final int near;

        Gesture(int near) {
            this.near = near;
        }
    }

    private CanvasFrames() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Apart from the main class, since Java starts no application from a class path. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            List<String> arguments = getParameters().getRaw();
            CanvasModel model = new CanvasModel();
            CanvasView view = new CanvasView(model, Messages.forLocale(Locale.ENGLISH));
            double width = Double.parseDouble(arguments.get(1));
            double height = Double.parseDouble(arguments.get(2));
            Scene scene = new Scene(view, width, height);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
            Architecture network = Zoo.find(arguments.get(0)).orElseThrow();
            model.analysisProperty().set(Analysis.of(network.build(network.defaults())));
            model.openAll();
            new Hand(view, width, height).start();
        }
    }

    /** Moves once a frame and notes when. */
    private static final class Hand extends AnimationTimer {
        private final CanvasView view;
        private final Node ground;
        private final double x;
        private final double y;
        private final List<Double> intervals = new ArrayList<>();
        private int gesture;
        private int frame;
        private long last;

        Hand(CanvasView view, double width, double height) {
            this.view = view;
            ground = view.lookup("#canvas-ground");
            x = width / 2;
            y = height / 2;
        }

        @Override
        public void handle(long now) {
            double interval = (now - last) / NANOS_PER_MILLI;
            last = now;
            if (frame == 0) {
                view.fit();
            }
            Gesture current = Gesture.values()[gesture];
            if (frame > PAUSE / 2 && frame <= PAUSE / 2 + current.near) {
                wheel(40);
            } else if (frame == PAUSE) {
                mouse(MouseEvent.MOUSE_PRESSED, x, y);
            } else if (frame > PAUSE) {
                intervals.add(interval);
                act(current, frame - PAUSE);
            }
            frame++;
            if (frame > PAUSE + FRAMES) {
                report(current);
                next();
            }
        }

        private void act(Gesture current, int step) {
            if (current == Gesture.ZOOM) {
                wheel(step < FRAMES / 2 ? 10 : -10);
            } else {
                double angle = 2 * Math.PI * step / FRAMES;
                mouse(MouseEvent.MOUSE_DRAGGED, x + 300 * Math.sin(angle), y + 150 * Math.sin(2 * angle));
            }
        }

        private void mouse(EventType<MouseEvent> type, double atX, double atY) {
            Event.fireEvent(
                    ground,
                    new MouseEvent(
                            type,
                            atX,
                            atY,
                            atX,
                            atY,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            new PickResult(ground, atX, atY)));
        }

        private void wheel(double turn) {
            Event.fireEvent(
                    ground,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            x,
                            y,
                            x,
                            y,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            turn,
                            0,
                            turn,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            new PickResult(ground, x, y)));
        }

        private void report(Gesture current) {
            Collections.sort(intervals);
            int n = intervals.size();
            long smooth = intervals.stream().filter(ms -> ms < 34).count();
            System.out.printf(
                    Locale.ROOT,
                    "%s: median %.1f ms, 95%% %.1f, worst %.1f; %d of %d frames within two ticks%n",
                    current,
                    intervals.get(n / 2),
                    intervals.get(n * 95 / 100),
                    intervals.get(n - 1),
                    smooth,
                    n);
        }

        private void next() {
            intervals.clear();
            frame = 0;
            gesture++;
            if (gesture == Gesture.values().length) {
                stop();
                Platform.exit();
            }
        }
    }
}
