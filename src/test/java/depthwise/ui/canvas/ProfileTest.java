package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.op.Category;
import depthwise.ui.canvas.Profile.Segment;
import org.junit.jupiter.api.Test;

class ProfileTest {
    @Test
    void invertedResidualIsASpindle() {
        assertThat(profile(Networks.zoo("mobilenet-v2"), "features.3").segments())
                .containsExactly(
                        new Segment(Category.POINTWISE, 24, 144),
                        new Segment(Category.DEPTHWISE, 144, 144),
                        new Segment(Category.POINTWISE, 144, 24));
    }

    @Test
    void resnetBottleneckIsAnHourglass() {
        assertThat(profile(Networks.block("residualBottleneck"), "block").segments())
                .containsExactly(
                        new Segment(Category.POINTWISE, 256, 64),
                        new Segment(Category.CONVOLUTION, 64, 64),
                        new Segment(Category.POINTWISE, 64, 256));
    }

    @Test
    void separableConvolutionWidensAtItsEnd() {
        assertThat(profile(Networks.zoo("mobilenet-v1"), "stage1.1").segments())
                .extracting(Segment::category)
                .containsExactly(Category.DEPTHWISE, Category.POINTWISE);
    }

    @Test
    void squeezeAndExciteIsOnlyAMark() {
        Profile profile = profile(Networks.block("v3Bottleneck"), "block");
        assertThat(profile.segments())
                .extracting(Segment::category)
                .containsExactly(Category.POINTWISE, Category.DEPTHWISE, Category.GATE, Category.POINTWISE);
        assertThat(profile.segments()).filteredOn(Segment::isMark).hasSize(1);
    }

    @Test
    void operationIsASingleSegment() {
        assertThat(profile(Networks.zoo("mobilenet-v2"), "pooled.pool").segments())
                .containsExactly(new Segment(Category.RESHAPE, 1280, 1280));
        assertThat(profile(Networks.zoo("mobilenet-v2"), "input").segments())
                .containsExactly(new Segment(Category.TERMINAL, 3, 3));
    }

    private static Profile profile(Analysis analysis, String path) {
        return Profile.of(analysis, analysis.report(path).orElseThrow());
    }
}
