package depthwise.ui.manifold;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.manifold.Bend;
import depthwise.manifold.ManifoldCurve;
import depthwise.manifold.Spiral;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveRunTest {
    private final ManifoldCurve curve = new ManifoldCurve(List.of(2, 3), 1, new Spiral(50, 4), Bend.RELU);
    private final List<List<ManifoldCurve.Point>> heard = new ArrayList<>();

    @Test
    void tellsOfEachPointOnceItIsThere() {
        new CurveRun(curve, Runnable::run, heard::add).start();
        assertThat(heard).extracting(List::size).containsExactly(1, 2);
    }

    /** As when the window closes while it computes. */
    @Test
    void endsQuietlyOnAThreadThatIsSentHome() {
        Thread.currentThread().interrupt();
        new CurveRun(curve, Runnable::run, heard::add).start();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(heard).isEmpty();
    }
}
