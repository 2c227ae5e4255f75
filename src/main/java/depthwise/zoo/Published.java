package depthwise.zoo;

import java.util.OptionalDouble;

/**
 * What a paper prints for one size of its network.
 *
 * @param alpha width multiplier
 * @param resolution side of the square input
 * @param macsMillions Mult-Adds in millions, where printed for this size
 * @param parametersMillions parameters in millions
 * @param top1 ImageNet accuracy in percent, where printed
 * @param source paper and table
 */
public record Published(
        double alpha,
        int resolution,
        OptionalDouble macsMillions,
        double parametersMillions,
        OptionalDouble top1,
        String source) {
    static Published of(
            double alpha, int resolution, double macsMillions, double parametersMillions, double top1, String source) {
        return new Published(
                alpha,
                resolution,
                OptionalDouble.of(macsMillions),
                parametersMillions,
                OptionalDouble.of(top1),
                source);
    }
}
