package depthwise.weights;

import depthwise.graph.FlatOperation;
import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.Conv2d;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.LayerNorm;
import depthwise.op.Linear;
import depthwise.op.Multiply;
import depthwise.op.Primitive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Follows the size of the numbers through a network whose products all keep to variance 1, which is what its weights
 * are then drawn for. Kinds without a rule of their own hand their first input on.
 */
final class SignalFlow {
    /** Pictures prepared in the family's ways are between 0.3 (from −1 to 1) and 1 (ImageNet's deviation). */
    private static final Signal PICTURE = new Signal(0, 0.5);

    private static final Map<Class<? extends Primitive>, BiFunction<Primitive, List<Signal>, Signal>> RULES = Map.of(
            Input.class, (op, inputs) -> PICTURE,
            Conv2d.class, (op, inputs) -> Signal.STANDARD,
            Linear.class, (op, inputs) -> Signal.STANDARD,
            LayerNorm.class, (op, inputs) -> Signal.STANDARD,
            Add.class, (op, inputs) -> inputs.stream().reduce(Signal::plus).orElseThrow(),
            Multiply.class,
                    (op, inputs) -> inputs.stream().reduce(Signal::times).orElseThrow(),
            GlobalAveragePool.class, (op, inputs) -> inputs.get(0).averaged(),
            Activation.class, (op, inputs) -> inputs.get(0).through(((Activation) op).function()::apply));

    private SignalFlow() {}

    /** E[x²] of what goes into each operation that takes something, by its path. */
    static Map<String, Double> energies(List<FlatOperation> operations) {
        Map<String, Signal> outputs = new HashMap<>();
        Map<String, Double> energies = new HashMap<>();
        for (FlatOperation operation : operations) {
            List<Signal> inputs = operation.inputs().stream()
                    .map(path -> outputs.getOrDefault(path, Signal.STANDARD))
                    .toList();
            if (!inputs.isEmpty()) {
                energies.put(operation.path(), inputs.get(0).energy());
            }
            Signal output = RULES.getOrDefault(operation.operation().getClass(), (op, in) -> in.get(0))
                    .apply(operation.operation(), inputs);
            outputs.put(operation.path(), output);
        }
        return energies;
    }
}
