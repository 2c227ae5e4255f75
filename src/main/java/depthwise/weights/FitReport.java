package depthwise.weights;

import depthwise.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a file's tensors meet a network's parameters, found out from the table of contents alone.
 *
 * @param file the file's name
 * @param architecture what the file says it was made for
 * @param parameters what the network needs, in its order
 * @param mismatches parameters that the file does not fill
 * @param unused tensors that the network does not need; harmless
 */
public record FitReport(
        String file,
        Optional<String> architecture,
        List<Parameter> parameters,
        List<Mismatch> mismatches,
        List<String> unused) {
    private static final int NAMED_IN_A_SENTENCE = 3;
    private static final String COUNTER = "num_batches_tracked";

    public FitReport {
        parameters = List.copyOf(parameters);
        mismatches = List.copyOf(mismatches);
        unused = List.copyOf(unused);
    }

    /** Compares {@code checkpoint} with what a network needs. */
    static FitReport of(Checkpoint checkpoint, List<Parameter> parameters) {
        List<Mismatch> mismatches = parameters.stream()
                .map(parameter -> new Mismatch(
                        parameter.name(),
                        parameter.dims(),
                        Optional.ofNullable(checkpoint.tensors().get(parameter.name()))))
                .filter(pair -> !fills(pair))
                .toList();
        Set<String> needed = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        List<String> unused = checkpoint.tensors().keySet().stream()
                .filter(name -> !needed.contains(name) && !name.endsWith(COUNTER))
                .toList();
        Optional<String> architecture =
                Optional.ofNullable(checkpoint.metadata().get(ModelHints.ARCHITECTURE));
        return new FitReport(checkpoint.fileName(), architecture, parameters, mismatches, unused);
    }

    private static boolean fills(Mismatch pair) {
        List<Long> expected = pair.expected().stream().map(Integer::longValue).toList();
        return pair.found()
                .filter(tensor -> tensor.type().isReadable() && tensor.dims().equals(expected))
                .isPresent();
    }

    /** Whether the file fills every parameter. */
    public boolean fits() {
        return mismatches.isEmpty();
    }

    /** What does not fit and what would mend it, in one sentence; empty when everything fits. */
    public Optional<Message> problem() {
        if (fits()) {
            return Optional.empty();
        }
        return Optional.of(classes().map(this::otherClasses).orElseGet(this::otherNetwork));
    }

    /** The class count of the file, where that is all that differs: the first axis of the last layer. */
    public Optional<Long> classes() {
        if (fits()) {
            return Optional.empty(); // a network without parameters has no last layer to look at
        }
        String last = parameters.get(parameters.size() - 1).path();
        Set<Optional<Long>> found =
                mismatches.stream().map(Mismatch::firstAxisInstead).collect(Collectors.toSet());
        boolean onlyThere = mismatches.stream().allMatch(m -> m.path().equals(last));
        return onlyThere && found.size() == 1 ? found.iterator().next() : Optional.empty();
    }

    private Message otherClasses(long classes) {
        return Message.of(
                "weights.fit.classes",
                file,
                classes,
                mismatches.get(0).expected().get(0));
    }

    private Message otherNetwork() {
        List<Message> first = mismatches.stream()
                .limit(NAMED_IN_A_SENTENCE)
                .map(Mismatch::said)
                .toList();
        String key = "weights.fit.first." + first.size() + (mismatches.size() > first.size() ? ".more" : "");
        Message madeFor = architecture
                .map(name -> Message.of("weights.fit.madeFor", Shown.name(name)))
                .orElseGet(() -> Message.of("weights.fit.madeForUnknown"));
        return Message.of(
                "weights.fit.network",
                file,
                mismatches.size(),
                parameters.size(),
                Message.of(key, first.toArray()),
                madeFor);
    }
}
