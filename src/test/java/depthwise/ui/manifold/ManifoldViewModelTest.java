package depthwise.ui.manifold;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.manifold.Bend;
import depthwise.manifold.ManifoldCurve;
import depthwise.manifold.ManifoldExperiment;
import depthwise.manifold.Spiral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ManifoldViewModelTest {
    private final QueueExecutor background = new QueueExecutor();
    private final List<ManifoldPicture> published = new ArrayList<>();
    private final ManifoldViewModel model = modelWithFewPoints();

    @Test
    void showsWhatTheSettingsSay() {
        model.nProperty().set(7);
        model.seedProperty().set(4);
        model.bendProperty().set(Bend.SILU);
        background.runAll();
        ManifoldPicture picture = model.pictureProperty().get();
        ManifoldExperiment wanted = new ManifoldExperiment(7, 4, new Spiral(50, 4), Bend.SILU);
        assertThat(picture.experiment()).isEqualTo(wanted);
        assertThat(picture.output().residual()).isEqualTo(wanted.run().residual());
        assertThat(picture.theoremFraction()).isEqualTo(1 - 8.0 / 128);
        assertThat(picture.row()).hasSameSizeAs(ManifoldCurve.PAPER_DIMENSIONS);
        assertThat(picture.row().get(3).residual())
                .isEqualTo(new ManifoldExperiment(15, 4, new Spiral(50, 4), Bend.SILU)
                        .run()
                        .residual());
    }

    @Test
    void onlyTheNewestRunIsPublished() {
        background.runAll();
        published.clear();
        for (int n = 10; n <= 20; n++) {
            model.nProperty().set(n);
        }
        background.runAll();
        assertThat(published).extracting(picture -> picture.experiment().n()).containsExactly(20);
    }

    @Test
    void outcomeThatArrivesAfterANewerSettingIsDropped() {
        QueueExecutor foreground = new QueueExecutor();
        ManifoldViewModel slow = new ManifoldViewModel(Runnable::run, foreground);
        slow.nProperty().set(9);
        foreground.runNext();
        assertThat(slow.pictureProperty().get()).isNull();
        foreground.runAll();
        assertThat(slow.pictureProperty().get().experiment().n()).isEqualTo(9);
    }

    @Test
    void curveCoversAllDimensionsAndReportsProgress() {
        List<Double> progress = new ArrayList<>();
        model.curveProgressProperty().addListener((property, before, now) -> progress.add(now.doubleValue()));
        assertThat(model.curveBusyProperty().get()).isTrue();
        background.runAll();
        assertThat(model.curveBusyProperty().get()).isFalse();
        assertThat(model.curveProperty().get())
                .isEqualTo(new ManifoldCurve(ManifoldCurve.range(2, 64), 20, new Spiral(50, 4), Bend.RELU).compute());
        assertThat(progress).isSorted().hasSize(63).endsWith(1.0);
    }

    @Test
    void panelsDoNotWaitForTheCurve() {
        model.nProperty().set(11);
        int steps = 0;
        while (model.pictureProperty().get() == null
                || model.pictureProperty().get().experiment().n() != 11) {
            background.runNext();
            steps++;
        }
        assertThat(steps).isLessThan(10);
        assertThat(model.curveBusyProperty().get()).isTrue();
    }

    @Test
    void curveStaysWhileOnlyNOrTheSeedChanges() {
        background.runAll();
        List<ManifoldCurve.Point> before = model.curveProperty().get();
        model.nProperty().set(40);
        model.seedProperty().set(12);
        assertThat(model.curveBusyProperty().get()).isFalse();
        background.runAll();
        assertThat(model.curveProperty().get()).isSameAs(before);
    }

    @Test
    void curveThatIsNoLongerWantedStops() {
        for (int i = 0; i < 10; i++) {
            background.runNext();
        }
        model.bendProperty().set(Bend.LINEAR);
        background.runAll();
        assertThat(model.curveProperty().get()).allMatch(point -> point.residualMedian() < 1e-9);
    }

    @Test
    void settingBackAndForthStillFinishesTheCurve() {
        model.bendProperty().set(Bend.LINEAR);
        model.bendProperty().set(Bend.RELU);
        background.runAll();
        assertThat(model.curveBusyProperty().get()).isFalse();
        assertThat(model.curveProperty().get()).hasSize(63);
        assertThat(model.curveProperty().get().get(0).residualMedian()).isGreaterThan(0.1);
    }

    @Test
    void impossibleSettingIsAProblemAndThePictureStays() {
        background.runAll();
        ManifoldPicture before = model.pictureProperty().get();
        model.nProperty().set(1);
        background.runAll();
        assertThat(model.problemProperty().get().key()).isEqualTo("manifold.problem.dimensions");
        assertThat(model.pictureProperty().get()).isSameAs(before);
        model.nProperty().set(2);
        background.runAll();
        assertThat(model.problemProperty().get()).isNull();
        assertThat(model.pictureProperty().get().experiment().n()).isEqualTo(2);
    }

    @Test
    void anotherMatrixIsAlwaysAnother() {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            int before = model.seedProperty().get();
            model.drawAnother();
            int now = model.seedProperty().get();
            assertThat(now).isBetween(1, ManifoldViewModel.MOST_SEED).isNotEqualTo(before);
            seen.add(now);
        }
        assertThat(seen).hasSizeGreaterThan(50);
    }

    @Test
    void nothingIsPublishedAfterClosing() {
        model.nProperty().set(13);
        model.close();
        background.runAll();
        assertThat(published).isEmpty();
        assertThat(model.curveProperty().get()).isEmpty();
        assertThat(background.waiting()).isZero();
    }

    private ManifoldViewModel modelWithFewPoints() {
        ManifoldViewModel small = new ManifoldViewModel(background, Runnable::run);
        small.pointsProperty().set(50);
        small.pictureProperty().addListener((property, before, now) -> published.add(now));
        return small;
    }
}
