package depthwise.engine;

import depthwise.engine.kernel.OwnParameters;
import depthwise.engine.kernel.Site;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.op.ParameterSpec;
import depthwise.text.Failure;
import depthwise.weights.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operations of an analysis by their places in its order, who takes from whom, and their parameters. */
final class Wiring {
    private final List<FlatOperation> operations;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<Integer>> inputs = new ArrayList<>();
    private final List<List<Integer>> consumers = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();

    /**
     * Wires {@code analysis} up.
     *
     * @throws Failure when a parameter does not fit
     */
    Wiring(Analysis analysis, Weights weights) {
        this.operations = analysis.operations();
        for (int i = 0; i < operations.size(); i++) {
            places.put(operations.get(i).path(), i);
            inputs.add(operations.get(i).inputs().stream().map(places::get).toList());
            consumers.add(new ArrayList<>());
            for (int input : inputs.get(i)) {
                consumers.get(input).add(i);
            }
            sites.add(site(operations.get(i), weights));
        }
    }

    int size() {
        return operations.size();
    }

    FlatOperation operation(int place) {
        return operations.get(place);
    }

    int place(String path) {
        return places.get(path);
    }

    List<Integer> inputs(int place) {
        return inputs.get(place);
    }

    /** Who takes from {@code place}; twice the same for one that takes twice. */
    List<Integer> consumers(int place) {
        return consumers.get(place);
    }

    /** Whether the picture enters there: an operation that takes nothing. */
    boolean isEntrance(int place) {
        return inputs.get(place).isEmpty();
    }

    Site site(int place) {
        return sites.get(place);
    }

    private static Site site(FlatOperation op, Weights weights) {
        Map<String, float[]> parameters = new HashMap<>();
        for (ParameterSpec spec : op.operation().parameters(op.inputShapes())) {
            String full = op.path() + "." + spec.name();
            float[] values = weights.get(full);
            if (values.length != spec.elements()) {
                throw Failure.of("engine.parameter", full, spec.elements(), values.length);
            }
            parameters.put(spec.name(), values);
        }
        return new Site(op.inputShapes(), op.shape(), new OwnParameters(parameters));
    }
}
