package depthwise.weights;

import depthwise.graph.FlatOperation;
import depthwise.text.Failure;
import depthwise.text.Message;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weights from a file, matched by name. Opening it reads the table of contents; the numbers are read when a network is
 * fitted, all of them or none.
 */
public final class WeightsFile implements WeightSource {
    private final Checkpoint checkpoint;
    private final Path path;
    private final ModelHints hints;
    private SoftReference<Map<Parameter, float[]>> last = new SoftReference<>(Map.of());

    private WeightsFile(Path path, Checkpoint checkpoint) {
        this.path = path;
        this.checkpoint = checkpoint;
        this.hints = ModelHints.of(checkpoint.fileName(), checkpoint.metadata());
    }

    /**
     * Opens a safetensors file.
     *
     * @throws Failure when it cannot be read, is damaged, or says absurd things about itself
     */
    public static WeightsFile open(Path path) {
        return new WeightsFile(path, SafetensorsReader.open(path));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** What it says about the network that it belongs to. */
    public ModelHints hints() {
        return hints;
    }

    /** How its tensors meet the parameters of a network: what does not fit, and what is left over. */
    public FitReport compare(List<FlatOperation> operations) {
        return FitReport.of(checkpoint, Parameter.of(operations));
    }

    @Override
    public Optional<Message> misfit(List<FlatOperation> operations) {
        return compare(operations).mismatches().stream().findFirst().map(Mismatch::said);
    }

    /**
     * Reads every parameter of {@code operations}.
     *
     * @throws Failure when one of them does not fit ({@link #compare} lists them all), cannot be read, or is not finite
     */
    @Override
    public synchronized Weights fit(List<FlatOperation> operations) {
        FitReport report = compare(operations);
        report.problem().ifPresent(problem -> {
            throw new Failure(problem);
        });
        Map<Parameter, float[]> known = Optional.ofNullable(last.get()).orElse(Map.of());
        Map<Parameter, float[]> read = new HashMap<>();
        Map<String, float[]> byName = new HashMap<>();
        for (Parameter parameter : report.parameters()) {
            float[] values = known.containsKey(parameter) ? known.get(parameter) : read(parameter);
            read.put(parameter, values);
            byName.put(parameter.name(), values);
        }
        last = new SoftReference<>(read);
        return new NamedWeights(byName);
    }

    private float[] read(Parameter parameter) {
        float[] values = checkpoint.read(checkpoint.tensors().get(parameter.name()));
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw Failure.of("weights.file.notFinite", checkpoint.fileName(), parameter.name());
            }
        }
        return values;
    }
}
