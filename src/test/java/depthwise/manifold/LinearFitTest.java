package depthwise.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LinearFitTest {
    @Property(seed = "1")
    void turningEitherSideChangesNothing(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 7) double radians) {
        PlanePoints given = cloud(seed);
        PlanePoints wanted = cloud(seed + 1);
        double residual = LinearFit.of(given, wanted).residual();
        assertThat(LinearFit.of(given.rotated(radians), wanted).residual()).isCloseTo(residual, within(1e-9));
        assertThat(LinearFit.of(given, wanted.rotated(radians)).residual()).isCloseTo(residual, within(1e-9));
        assertThat(residual).isBetween(0.0, 1.0);
    }

    @Property(seed = "1")
    void noOtherMapDoesBetter(@ForAll long seed) {
        PlanePoints given = cloud(seed);
        PlanePoints wanted = cloud(seed + 1);
        double best = LinearFit.of(given, wanted).residual();
        Random random = new Random(seed);
        for (int trial = 0; trial < 20; trial++) {
            double[] map = random.doubles(4, -2, 2).toArray();
            assertThat(residualOf(map, given, wanted)).isGreaterThanOrEqualTo(best - 1e-12);
        }
    }

    @Test
    void findsTheMapWhereThereIsOne() {
        PlanePoints given = cloud(1);
        double[] xs = new double[given.size()];
        double[] ys = new double[given.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = 3 * given.x(i) - given.y(i);
            ys[i] = 0.5 * given.x(i) + 2 * given.y(i);
        }
        LinearFit fit = LinearFit.of(given, PlanePoints.of(xs, ys));
        assertThat(fit.residual()).isLessThan(1e-12);
        for (int i = 0; i < xs.length; i++) {
            assertThat(fit.fitted().x(i)).isCloseTo(xs[i], within(1e-9));
            assertThat(fit.fitted().y(i)).isCloseTo(ys[i], within(1e-9));
        }
    }

    @Test
    void pointsThatFellOnOneLineExplainOneDirectionOnly() {
        PlanePoints square = PlanePoints.of(new double[] {1, -1, 0, 0}, new double[] {0, 0, 1, -1});
        PlanePoints flattened = PlanePoints.of(new double[] {1, -1, 0, 0}, new double[] {2, -2, 0, 0});
        assertThat(LinearFit.of(flattened, square).residual()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void pointsThatAllFellOnTheOriginExplainNothing() {
        assertThat(LinearFit.of(PlanePoints.of(new double[3], new double[3]), new Spiral(3, 1).trace())
                        .residual())
                .isEqualTo(1);
    }

    private static double residualOf(double[] map, PlanePoints given, PlanePoints wanted) {
        double unexplained = 0;
        double whole = 0;
        for (int i = 0; i < given.size(); i++) {
            double dx = given.x(i) * map[0] + given.y(i) * map[2] - wanted.x(i);
            double dy = given.x(i) * map[1] + given.y(i) * map[3] - wanted.y(i);
            unexplained += dx * dx + dy * dy;
            whole += wanted.x(i) * wanted.x(i) + wanted.y(i) * wanted.y(i);
        }
        return Math.sqrt(unexplained / whole);
    }

    private static PlanePoints cloud(long seed) {
        Random random = new Random(seed);
        double[] xs = random.doubles(30, -1, 1).toArray();
        double[] ys = random.doubles(30, -1, 1).toArray();
        return PlanePoints.of(xs, ys);
    }
}
