package depthwise.ui.manifold;

import depthwise.manifold.Collapse;
import depthwise.manifold.ManifoldCurve;
import depthwise.manifold.ManifoldExperiment;
import depthwise.manifold.PlanePoints;
import depthwise.manifold.Theorem1;
import java.util.List;

/**
 * Everything that the view draws for one position of its sliders, apart from the curve over n. Immutable.
 *
 * @param experiment what the large panel shows
 * @param input the spiral
 * @param output what came back of it
 * @param row the same experiment at each of {@link ManifoldCurve#PAPER_DIMENSIONS}
 */
public record ManifoldPicture(ManifoldExperiment experiment, PlanePoints input, Collapse output, List<Collapse> row) {
    public ManifoldPicture {
        row = List.copyOf(row);
    }

    static ManifoldPicture of(ManifoldExperiment experiment) {
        List<Collapse> row = ManifoldCurve.PAPER_DIMENSIONS.stream()
                .map(n -> new ManifoldExperiment(n, experiment.seed(), experiment.spiral(), experiment.bend()))
                .map(ManifoldExperiment::run)
                .toList();
        return new ManifoldPicture(experiment, experiment.spiral().trace(), experiment.run(), row);
    }

    /** What theorem 1 expects of {@link Collapse#keptFraction()} on average. */
    double theoremFraction() {
        return Theorem1.preservedFraction(experiment.n(), 2);
    }
}
