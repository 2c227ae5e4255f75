package depthwise.ui.manifold;

import depthwise.manifold.ManifoldCurve;
import depthwise.manifold.ManifoldExperiment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * One computation of the curve over n, a dimension at a time: between two dimensions it queues up again, so that on an
 * executor with one thread the panels under a moving slider never wait for the whole curve.
 */
final class CurveRun {
    private final ManifoldCurve whole;
    private final Executor background;
    private final Consumer<List<ManifoldCurve.Point>> listener;
    private final List<ManifoldCurve.Point> points = new ArrayList<>();
    private volatile boolean calledOff;

    /** {@code listener} hears on the background thread of all points so far, each time there is one more. */
    CurveRun(ManifoldCurve whole, Executor background, Consumer<List<ManifoldCurve.Point>> listener) {
        this.whole = whole;
        this.background = background;
        this.listener = listener;
    }

    static ManifoldCurve curveFor(ManifoldExperiment experiment) {
        return new ManifoldCurve(
                ManifoldCurve.range(ManifoldExperiment.FEWEST_DIMENSIONS, ManifoldViewModel.MOST_DIMENSIONS),
                ManifoldViewModel.CURVE_SEEDS,
                experiment.spiral(),
                experiment.bend());
    }

    boolean isFor(ManifoldCurve curve) {
        return whole.equals(curve) && !calledOff;
    }

    void start() {
        background.execute(this::step);
    }

    void callOff() {
        calledOff = true;
    }

    private void step() {
        if (calledOff) {
            return;
        }
        int n = whole.dimensions().get(points.size());
        try {
            points.addAll(new ManifoldCurve(List.of(n), whole.seeds(), whole.spiral(), whole.bend())
                    .compute(() -> calledOff));
        } catch (CancellationException nobodyWaits) {
            return;
        }
        listener.accept(List.copyOf(points));
        if (points.size() < whole.dimensions().size()) {
            background.execute(this::step);
        }
    }
}
