package depthwise.ui.manifold;

import depthwise.manifold.Bend;
import depthwise.manifold.ManifoldCurve;
import depthwise.manifold.ManifoldExperiment;
import depthwise.manifold.Spiral;
import depthwise.text.Failure;
import depthwise.text.Message;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The manifold lab without its controls: four settings in, a picture, a curve and perhaps a problem out. Whenever a
 * setting changes, the experiment runs again in the background; a newer run makes an older one's outcome void. To be
 * used from one thread, the one on which {@code foreground} runs what it is given.
 */
public final class ManifoldViewModel implements AutoCloseable {
    /** The slider's end; the experiment itself goes further, but nothing new happens there. */
    public static final int MOST_DIMENSIONS = 64;

    public static final int FEWEST_POINTS = 20;
    public static final int MOST_POINTS = 2000;
    public static final int MOST_SEED = 100;

    /** Random matrices behind each point of the curve. */
    public static final int CURVE_SEEDS = 20;

    private final Executor background;
    private final Executor foreground;
    private final Random shuffle = new Random(1);

    private static final ManifoldExperiment FIRST = new ManifoldExperiment(3, 1, Spiral.USUAL, Bend.RELU);

    private final IntegerProperty n = new SimpleIntegerProperty(this, "n", FIRST.n());
    private final IntegerProperty seed = new SimpleIntegerProperty(this, "seed", (int) FIRST.seed());
    private final IntegerProperty points =
            new SimpleIntegerProperty(this, "points", FIRST.spiral().points());
    private final DoubleProperty turns =
            new SimpleDoubleProperty(this, "turns", FIRST.spiral().turns());
    private final ObjectProperty<Bend> bend = new SimpleObjectProperty<>(this, "bend", FIRST.bend());

    private final BooleanProperty linedUp = new SimpleBooleanProperty(this, "linedUp");

    private final ReadOnlyObjectWrapper<ManifoldPicture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyObjectWrapper<List<ManifoldCurve.Point>> curve =
            new ReadOnlyObjectWrapper<>(this, "curve", List.of());
    private final ReadOnlyObjectWrapper<Message> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyBooleanWrapper curveBusy = new ReadOnlyBooleanWrapper(this, "curveBusy");
    private final ReadOnlyDoubleWrapper curveProgress = new ReadOnlyDoubleWrapper(this, "curveProgress");

    private final AtomicLong newest = new AtomicLong();
    private CurveRun curveRun;

    /**
     * @param background runs the experiments, on one thread or more
     * @param foreground publishes their outcome; in the application {@code Platform::runLater}
     */
    public ManifoldViewModel(Executor background, Executor foreground) {
        this.background = background;
        this.foreground = foreground;
        n.addListener((property, before, now) -> refresh());
        seed.addListener((property, before, now) -> refresh());
        points.addListener((property, before, now) -> refresh());
        turns.addListener((property, before, now) -> refresh());
        bend.addListener((property, before, now) -> refresh());
        refresh();
    }

    public IntegerProperty nProperty() {
        return n;
    }

    public IntegerProperty seedProperty() {
        return seed;
    }

    public IntegerProperty pointsProperty() {
        return points;
    }

    public DoubleProperty turnsProperty() {
        return turns;
    }

    public ObjectProperty<Bend> bendProperty() {
        return bend;
    }

    /** Whether the large panel shows the best linear map of the output over the input, so that the residual is seen. */
    public BooleanProperty linedUpProperty() {
        return linedUp;
    }

    /** The newest picture; null until the first one is there. Stays while a newer one is computed. */
    public ReadOnlyObjectProperty<ManifoldPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The newest whole curve over n = 2 … {@value #MOST_DIMENSIONS}; empty until the first one is there. */
    public ReadOnlyObjectProperty<List<ManifoldCurve.Point>> curveProperty() {
        return curve.getReadOnlyProperty();
    }

    /** Whether a newer curve is being computed. */
    public ReadOnlyBooleanProperty curveBusyProperty() {
        return curveBusy.getReadOnlyProperty();
    }

    /** How far the newer curve has come, 0 to 1. */
    public ReadOnlyDoubleProperty curveProgressProperty() {
        return curveProgress.getReadOnlyProperty();
    }

    /** Why the settings cannot be drawn, or null. The picture before them stays. */
    public ReadOnlyObjectProperty<Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes all settings from {@code experiment}, and lays nothing over the output. */
    public void show(ManifoldExperiment experiment) {
        n.set(experiment.n());
        seed.set((int) experiment.seed());
        points.set(experiment.spiral().points());
        turns.set(experiment.spiral().turns());
        bend.set(experiment.bend());
        linedUp.set(false);
    }

    /** Goes back to the settings at first. */
    public void reset() {
        show(FIRST);
    }

    /** Takes another random matrix than the present one. */
    public void drawAnother() {
        int other = 1 + shuffle.nextInt(MOST_SEED - 1);
        seed.set(other < seed.get() ? other : other + 1);
    }

    /** Calls off whatever still runs; nothing is published any more. */
    @Override
    public void close() {
        newest.incrementAndGet();
        if (curveRun != null) {
            curveRun.callOff();
        }
    }

    private void refresh() {
        long run = newest.incrementAndGet();
        ManifoldExperiment wanted;
        ManifoldCurve wantedCurve;
        try {
            wanted = new ManifoldExperiment(n.get(), seed.get(), new Spiral(points.get(), turns.get()), bend.get());
            wantedCurve = CurveRun.curveFor(wanted);
        } catch (Failure failure) {
            problem.set(failure.reason());
            return;
        }
        problem.set(null);
        background.execute(() -> paint(wanted, run));
        if (curveRun == null || !curveRun.isFor(wantedCurve)) {
            startCurve(wantedCurve);
        }
    }

    private void paint(ManifoldExperiment wanted, long run) {
        if (newest.get() != run) {
            return;
        }
        ManifoldPicture painted = ManifoldPicture.of(wanted);
        foreground.execute(() -> {
            if (newest.get() == run) {
                picture.set(painted);
            }
        });
    }

    private void startCurve(ManifoldCurve wanted) {
        if (curveRun != null) {
            curveRun.callOff();
        }
        curveBusy.set(true);
        curveProgress.set(0);
        int whole = wanted.dimensions().size();
        CurveRun run = new CurveRun(
                wanted, background, so -> foreground.execute(() -> publish(wanted, so, (double) so.size() / whole)));
        curveRun = run;
        run.start();
    }

    private void publish(ManifoldCurve of, List<ManifoldCurve.Point> so, double progress) {
        if (!curveRun.isFor(of)) {
            return;
        }
        curveProgress.set(progress);
        if (progress == 1) {
            curve.set(so);
            curveBusy.set(false);
        }
    }
}
