package depthwise.cli;

import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.weights.Labels;
import depthwise.weights.ModelHints;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.WeightSource;
import depthwise.weights.WeightsFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the weights come from: {@code untrained}, {@code reference}, or a file. */
public sealed interface WeightArgument {
    /** What a person calls them. */
    Message title();

    /** The values. */
    WeightSource source();

    /** The file, if it is one. */
    default Optional<WeightsFile> file() {
        return Optional.empty();
    }

    /** What is known of the network that they belong to. */
    default ModelHints hints() {
        return ModelHints.none();
    }

    /** The classes' names, where they come along. */
    default Optional<Labels> labels(int classes) {
        return Optional.empty();
    }

    /** A rule that makes values up. */
    record Rule(Message title, WeightSource source) implements WeightArgument {}

    /** A file. */
    record Stored(WeightsFile source) implements WeightArgument {
        @Override
        public Message title() {
            return Message.of("weights.title.file", source.path().getFileName().toString());
        }

        @Override
        public Optional<WeightsFile> file() {
            return Optional.of(source);
        }

        @Override
        public ModelHints hints() {
            return source.hints();
        }

        @Override
        public Optional<Labels> labels(int classes) {
            return Labels.beside(source.path(), classes);
        }
    }

    /**
     * Opens what a person named; called when the command runs, so that a broken file is a failure of its own.
     *
     * @throws Failure when it is a file and cannot be read
     */
    static WeightArgument of(String text) {
        return switch (text) {
            case "untrained" ->
                new Rule(Message.of("weights.title.untrained"), new UntrainedWeights(UntrainedWeights.USUAL_SEED));
            case "reference" -> new Rule(Message.of("weights.title.reference"), new ReferenceWeights());
            default -> new Stored(WeightsFile.open(path(text)));
        };
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Failure(Message.of("weights.file.missing", text), e);
        }
    }
}
