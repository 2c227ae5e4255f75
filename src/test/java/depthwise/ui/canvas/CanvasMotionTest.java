package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.graph.Analysis;
import depthwise.ui.canvas.CanvasLayout.Area;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasMotionTest {
    private static final double W = 1000;
    private static final double H = 600;

    private final Analysis v2 = Networks.zoo("mobilenet-v2");
    private final CanvasLayout closed = Networks.layout(v2);
    private final CanvasLayout open = Networks.layout(v2, "features.8");
    private final CanvasMotion motion = new CanvasMotion();

    @BeforeEach
    void show() {
        motion.resize(W, H);
        motion.change(closed, false);
    }

    @Test
    void firstPictureJumpsInAndFits() {
        assertThat(motion.isMoving()).isFalse();
        assertThat(motion.view().seen(W, H).encloses(closed.bounds())).isTrue();
    }

    @Test
    void openingGrowsFromTheCardWhichStaysInPlace() {
        double before = motion.view().x(area(closed).x());
        motion.anchor("features.8");
        motion.change(open, false);
        assertThat(motion.isMoving()).isTrue();
        motion.advance(1);
        Area start = area(motion.layout());
        assertThat(start.width()).isBetween(area(closed).width(), area(closed).width() + 60);
        motion.advance(CanvasMotion.MILLIS);
        assertThat(motion.isMoving()).isFalse();
        assertThat(motion.layout()).isEqualTo(open);
        assertThat(motion.view().seen(W, H).encloses(area(open))).isTrue();
        assertThat(motion.view().x(area(open).x())).isLessThanOrEqualTo(before + 1);
    }

    @Test
    void openedBlockIsShownWholeAndLargeEnoughToBeRead() {
        for (String path : List.of("features.2", "features.4", "features.13", "features.17")) {
            motion.fit(true);
            motion.change(closed, true);
            CanvasLayout opened = Networks.layout(v2, path);
            motion.anchor(path);
            motion.change(opened, true);
            Area frame = opened.box(path).orElseThrow().area();
            assertThat(motion.view().seen(W, H).encloses(frame)).as(path).isTrue();
            assertThat(motion.view().scale()).as(path).isGreaterThanOrEqualTo(0.65);
        }
    }

    @Test
    void inCalmEverythingJumps() {
        motion.anchor("features.8");
        motion.change(open, true);
        assertThat(motion.isMoving()).isFalse();
        assertThat(motion.layout()).isEqualTo(open);
    }

    @Test
    void otherNetworkIsFittedEvenAfterAMove() {
        motion.moveTo(motion.view().panned(300, 0), true);
        CanvasLayout other = Networks.layout(Networks.zoo("mobilenet-v1"));
        motion.change(other, false);
        assertThat(motion.isMoving()).isFalse();
        assertThat(motion.view()).isEqualTo(Viewport.fit(other.bounds(), W, H, 6));
    }

    @Test
    void movedPictureStaysWhereItIsWhenTheWindowGrows() {
        Viewport moved = motion.view().panned(300, 0);
        motion.moveTo(moved, true);
        motion.resize(1200, 800);
        assertThat(motion.view()).isEqualTo(moved);
        motion.fit(true);
        motion.resize(W, H);
        assertThat(motion.view().scale())
                .isEqualTo(Viewport.fit(closed.bounds(), W, H, 6).scale(), within(1e-9));
    }

    @Test
    void sameStandsNeedNoMotion() {
        motion.change(Networks.layout(Networks.zoo("mobilenet-v2")), false);
        assertThat(motion.isMoving()).isFalse();
    }

    @Test
    void watchingShowsAllOfABlockThatFitsAndStaysOnItWhenTheWindowChanges() {
        motion.anchor("features.8");
        motion.change(open, true);
        motion.watch("features.8.conv.1", true);
        for (double width : new double[] {W, 800, 1200}) {
            motion.resize(width, H);
            assertThat(motion.view().scale()).as("width " + width).isBetween(0.7, 1.0);
            assertThat(motion.view().seen(width, H).encloses(area(open))).isTrue();
        }
    }

    @Test
    void watchingABlockThatIsTooLargeShowsTheCardWithItsName() {
        CanvasLayout wide = Networks.layout(Networks.zoo("mobilevit-xxs"), "stages.2.1");
        motion.change(wide, true);
        for (String path : List.of("stages.2.1.conv_kxk", "stages.2.1.unfold", "stages.2.1.conv_fusion")) {
            motion.watch(path, true);
            motion.resize(640, 540);
            Area card = wide.box(path).orElseThrow().area();
            assertThat(motion.view().seen(640, 540).encloses(card)).as(path).isTrue();
            assertThat(motion.view().scale()).as(path).isGreaterThan(0.7);
        }
    }

    @Test
    void aPersonWhoMovesAwayIsLeftThere() {
        motion.watch("features.8", true);
        motion.moveTo(motion.view().panned(50, 0), true);
        Viewport moved = motion.view();
        motion.resize(W - 100, H);
        assertThat(motion.view()).isEqualTo(moved);
        motion.watch("features.8", true);
        motion.fit(true);
        motion.resize(W, H);
        assertThat(motion.view().seen(W, H).encloses(closed.bounds())).isTrue();
    }

    @Test
    void otherNetworkIsFittedEvenWhileABlockIsWatched() {
        motion.watch("features.8", true);
        CanvasLayout other = Networks.layout(Networks.zoo("mobilenet-v1"));
        motion.change(other, false);
        assertThat(motion.view()).isEqualTo(Viewport.fit(other.bounds(), W, H, 6));
    }

    private static Area area(CanvasLayout layout) {
        return layout.box("features.8").orElseThrow().area();
    }
}
