package depthwise.manifold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManifoldReportTest {
    @Test
    void saysWhatWasComputedAndWhatCameOut() {
        ManifoldCurve curve = new ManifoldCurve(List.of(2, 5), 3, new Spiral(40, 1.5), Bend.HARD_SWISH);
        ManifoldReport report = ManifoldReport.of(curve, () -> false);
        assertThat(report.activation()).isEqualTo("hard-swish");
        assertThat(report.points()).isEqualTo(40);
        assertThat(report.turns()).isEqualTo(1.5);
        assertThat(report.seeds()).isEqualTo(3);
        assertThat(report.rows()).extracting(ManifoldReport.Row::n).containsExactly(2, 5);
        assertThat(report.rows())
                .extracting(ManifoldReport.Row::theoremFraction)
                .containsExactly(0.25, 0.8125);
        List<ManifoldCurve.Point> points = curve.compute();
        for (int i = 0; i < 2; i++) {
            assertThat(report.rows().get(i).keptFraction())
                    .isEqualTo(points.get(i).keptFraction());
            assertThat(report.rows().get(i).residualMedian())
                    .isEqualTo(points.get(i).residualMedian());
        }
    }
}
