package depthwise.zoo;

import depthwise.op.PaddingMode;
import depthwise.text.Failure;

/**
 * What a person chooses before a network is built.
 *
 * @param alpha width multiplier α: every layer is made α times as wide (MobileNetV1 paper, section 3.3)
 * @param height rows of the input; with {@code width}, the resolution ρ
 * @param width columns of the input
 * @param classes how many logits
 * @param padding where convolutions find zeros beyond the edges
 */
public record Configuration(double alpha, int height, int width, int classes, PaddingMode padding) {
    public Configuration {
        require(alpha >= 0.05 && alpha <= 4, "zoo.problem.alpha", alpha);
        require(height >= 1 && height <= 4096, "zoo.problem.resolution", height);
        require(width >= 1 && width <= 4096, "zoo.problem.resolution", width);
        require(classes >= 1 && classes <= 65536, "zoo.problem.classes", classes);
    }

    /** α = 1, 1000 classes, a square input. */
    public static Configuration standard(int resolution) {
        return new Configuration(1, resolution, resolution, 1000, PaddingMode.SYMMETRIC);
    }

    public Configuration withAlpha(double other) {
        return new Configuration(other, height, width, classes, padding);
    }

    public Configuration withResolution(int otherHeight, int otherWidth) {
        return new Configuration(alpha, otherHeight, otherWidth, classes, padding);
    }

    public Configuration withClasses(int other) {
        return new Configuration(alpha, height, width, other, padding);
    }

    public Configuration withPadding(PaddingMode other) {
        return new Configuration(alpha, height, width, classes, other);
    }

    private static void require(boolean holds, String key, Number found) {
        if (!holds) {
            throw Failure.of(key, found.toString());
        }
    }
}
