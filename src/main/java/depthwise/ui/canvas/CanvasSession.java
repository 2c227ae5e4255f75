package depthwise.ui.canvas;

import depthwise.engine.Times;
import depthwise.engine.Trace;
import depthwise.image.Picture;
import depthwise.ui.workbench.Thumbnails;
import depthwise.ui.workbench.Workbench;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Keeps a canvas on what the session has open: graph, selection, and the maps and times of the newest run. */
public final class CanvasSession {
    private final CanvasModel model = new CanvasModel();
    private final Executor background;
    private final Executor views;
    private Thumbnails newest;

    /**
     * @param background where thumbnails are drawn
     * @param views the thread of the views
     */
    public CanvasSession(Workbench workbench, Executor background, Executor views) {
        this.background = background;
        this.views = views;
        model.analysisProperty().bind(workbench.analysisProperty());
        model.selectionProperty().bindBidirectional(workbench.selectionProperty());
        workbench.traceProperty().addListener((p, old, now) -> show(now));
        workbench.timedProperty().addListener((p, old, now) -> time(now));
        workbench.onMove(model::reveal);
        workbench.stateProperty().addListener((p, old, now) -> {
            if (!old.subject().isSameInAnySize(now.subject())) {
                model.open().clear(); // the paths of one network mean other blocks in another
                model.watch("");
            }
        });
        show(workbench.traceProperty().get());
        time(workbench.timedProperty().get());
    }

    public CanvasModel model() {
        return model;
    }

    private void show(Trace trace) {
        if (trace == null) {
            newest = null;
            model.thumbnailsProperty().set(path -> Optional.empty());
            return;
        }
        Thumbnails[] drawn = new Thumbnails[1];
        drawn[0] = new Thumbnails(trace, background, () -> views.execute(() -> offer(drawn[0])));
        newest = drawn[0];
        offer(newest);
    }

    /** A new function each time, so that the canvas looks again. */
    private void offer(Thumbnails drawn) {
        if (drawn != newest) {
            return;
        }
        Function<String, Optional<Picture>> pictures = path -> drawn.get(path);
        model.thumbnailsProperty().set(pictures);
    }

    private void time(Times times) {
        model.timesProperty().set(path -> time(times, path));
    }

    private static OptionalDouble time(Times times, String path) {
        return times != null && times.analysis().source(path).isPresent()
                ? OptionalDouble.of(times.milliseconds(path))
                : OptionalDouble.empty();
    }
}
