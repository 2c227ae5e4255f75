package depthwise.zoo;

import depthwise.text.Failure;
import java.util.List;
import java.util.Optional;

/** Every architecture that a person can open. */
public final class Zoo {
    private static final List<Architecture> ALL = List.of(
            MobileNetV1.separable(),
            new MobileNetV2(),
            MobileNetV3.large(),
            MobileNetV3.small(),
            MobileVit.xxs(),
            MobileVit.xs(),
            MobileVit.s(),
            MobileNetV1.standard(),
            MobileNetV1.shallow());

    private Zoo() {}

    public static List<Architecture> all() {
        return ALL;
    }

    /** The architecture called {@code key}. */
    public static Optional<Architecture> find(String key) {
        return ALL.stream().filter(a -> a.key().equals(key)).findFirst();
    }

    /**
     * The architecture called {@code key}.
     *
     * @throws Failure when there is none, with the names that may have been meant
     */
    public static Architecture named(String key) {
        return find(key).orElseThrow(() -> {
            List<String> names = ALL.stream().map(Architecture::key).toList();
            List<String> guesses = Nearest.to(key, names);
            return guesses.isEmpty()
                    ? Failure.of("zoo.problem.unknown", key, String.join(", ", names))
                    : Failure.of("zoo.problem.unknownGuess", key, String.join(", ", guesses));
        });
    }
}
