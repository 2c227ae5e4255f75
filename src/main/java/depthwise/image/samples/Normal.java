package depthwise.image.samples;

/** The direction that a surface faces: x to the right, y downwards, z towards the eye, of length 1. */
record Normal(double x, double y, double z) {
    /** Where the light of these pictures comes from: above, from the left, in front. */
    static final Normal LIGHT = of(-0.45, -0.65, 0.62);

    static Normal of(double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        return new Normal(x / length, y / length, z / length);
    }

    /** The normal of a ball at {@code u}, {@code v} from its middle, in radii; beyond the rim that of the rim. */
    static Normal onBall(double u, double v) {
        return of(u, v, Math.sqrt(Math.max(0, 1 - u * u - v * v)));
    }

    double dot(Normal other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** This direction tilted, as a rough surface is. */
    Normal tilted(double dx, double dy) {
        return of(x + dx, y + dy, z);
    }

    /** How bright a dull surface is, from {@code shade} away from the light to 1 towards it. */
    double dull(double shade) {
        return shade + (1 - shade) * Math.max(0, dot(LIGHT));
    }

    /**
     * How much of the light's mirror image reaches the eye, from 0 to 1; the higher {@code polish}, the smaller the
     * spot.
     */
    double gloss(double polish) {
        double mirrored = 2 * dot(LIGHT) * z - LIGHT.z();
        return mirrored <= 0 ? 0 : Math.pow(mirrored, polish);
    }
}
