package depthwise.manifold;

import depthwise.text.Failure;

/**
 * The input of the experiment: an Archimedean spiral from the origin outwards, a one-dimensional manifold in the plane,
 * x = φ · (cos φ, sin φ) for φ in equal steps from 0 to 2π · turns. Its radius at the end is 2π · turns, about 25 for
 * four turns; that matters to activations that are not ReLU, since they bend at fixed heights.
 *
 * @param points how many points N, {@value #FEWEST_POINTS} to {@value #MOST_POINTS}
 * @param turns how often it goes round, above 0 and at most {@value #MOST_TURNS}
 */
public record Spiral(int points, double turns) {
    public static final int FEWEST_POINTS = 3;
    public static final int MOST_POINTS = 100_000;
    public static final int MOST_TURNS = 100;

    /** 1000 points on four turns, for which the published figures were computed. */
    public static final Spiral USUAL = new Spiral(1000, 4);

    public Spiral {
        if (points < FEWEST_POINTS || points > MOST_POINTS) {
            throw Failure.of("manifold.problem.points", FEWEST_POINTS, MOST_POINTS, points);
        }
        if (!(turns > 0 && turns <= MOST_TURNS)) {
            throw Failure.of("manifold.problem.turns", MOST_TURNS, turns);
        }
    }

    /** The points X, N × 2, from the origin outwards. */
    public PlanePoints trace() {
        double[] xs = new double[points];
        double[] ys = new double[points];
        double step = 2 * Math.PI * turns / (points - 1);
        for (int i = 0; i < points; i++) {
            double phi = i * step;
            xs[i] = phi * Math.cos(phi);
            ys[i] = phi * Math.sin(phi);
        }
        return new PlanePoints(xs, ys);
    }
}
