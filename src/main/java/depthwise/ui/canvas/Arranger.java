package depthwise.ui.canvas;

import depthwise.graph.Analysis;
import depthwise.text.Messages;
import depthwise.ui.common.Latest;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Has the picture laid out in the background whenever something changes that it follows from; only the latest counts.
 */
final class Arranger {
    /** A window's edge can be dragged this far, as a share, without the rows breaking anew. */
    private static final double TOLERANCE = 0.05;

    private final CanvasModel model;
    private final Messages messages;
    private final Latest latest;
    private final Consumer<CanvasLayout> arranged;
    private double aspect;
    private boolean isBusy;

    /** @param arranged is given each new layout, on the thread of the views */
    Arranger(CanvasModel model, Messages messages, Executor background, Consumer<CanvasLayout> arranged) {
        this.model = model;
        this.messages = messages;
        this.latest = new Latest(background, Arranger::inFront);
        this.arranged = arranged;
    }

    private static void inFront(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /** The window has another size. */
    void resize(double width, double height) {
        if (aspect == 0 || Math.abs(Math.log(width / height / aspect)) > TOLERANCE) {
            aspect = width / height;
            arrange();
        }
    }

    /** Lays out anew. */
    void arrange() {
        Analysis analysis = model.analysisProperty().get();
        if (analysis == null || aspect == 0) {
            latest.forget();
            finish(CanvasLayout.empty());
            return;
        }
        Set<String> open = Set.copyOf(model.open());
        Direction direction = model.directionProperty().get();
        double shape = aspect;
        double type = model.typeProperty().get();
        isBusy = true;
        latest.ask(
                () -> NetworkLayout.of(VisibleGraph.of(analysis, open, messages), direction, shape, type),
                this::finish);
    }

    private void finish(CanvasLayout layout) {
        isBusy = false;
        arranged.accept(layout);
    }

    /** Whether a layout is on its way. */
    boolean isBusy() {
        return isBusy;
    }
}
