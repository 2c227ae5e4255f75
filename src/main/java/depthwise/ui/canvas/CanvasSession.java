package depthwise.ui.canvas;

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
        show(workbench.traceProperty().get());
    }

    public CanvasModel model() {
        return model;
    }

    private void show(Trace trace) {
        if (trace == null) {
            return;
        }
        model.timesProperty().set(path -> time(trace, path));
        Thumbnails[] drawn = new Thumbnails[1];
        drawn[0] = new Thumbnails(trace, background, () -> views.execute(() -> offer(drawn[0])));
        offer(drawn[0]);
    }

    /** A new function each time, so that the canvas looks again. */
    private void offer(Thumbnails drawn) {
        Function<String, Optional<Picture>> pictures = path -> drawn.get(path);
        model.thumbnailsProperty().set(pictures);
    }

    private static OptionalDouble time(Trace trace, String path) {
        return trace.analysis().source(path).isPresent()
                ? OptionalDouble.of(trace.milliseconds(path))
                : OptionalDouble.empty();
    }
}
