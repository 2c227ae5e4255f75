package depthwise.weights;

import depthwise.graph.FlatOperation;
import depthwise.op.ParameterSpec;
import depthwise.op.ParameterSpec.Role;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A parameter of a network, at its place.
 *
 * @param name its full name, for instance {@code features.0.0.weight}
 * @param dims its axes in PyTorch's layout
 * @param role what it is to its operation
 * @param company whether a bias stands beside it
 */
public record Parameter(String name, List<Integer> dims, Role role, Company company) {
    /** Whether an operation adds a learned bias. */
    public enum Company {
        ALONE,
        WITH_BIAS
    }

    public Parameter {
        dims = List.copyOf(dims);
    }

    /** All parameters of {@code operations}, in order. */
    public static List<Parameter> of(List<FlatOperation> operations) {
        return operations.stream().flatMap(op -> of(op).stream()).toList();
    }

    private static List<Parameter> of(FlatOperation operation) {
        List<ParameterSpec> specs = operation.operation().parameters(operation.inputShapes());
        boolean biased = specs.stream().anyMatch(spec -> spec.role() == Role.BIAS);
        Company company = biased ? Company.WITH_BIAS : Company.ALONE;
        return specs.stream()
                .map(spec -> new Parameter(operation.path() + "." + spec.name(), spec.dims(), spec.role(), company))
                .toList();
    }

    /** The path of the operation that it belongs to. */
    public String path() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** How many numbers it holds. */
    public int elements() {
        return Math.toIntExact(dims.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact));
    }

    /** How many inputs each output weighs: the product of all axes but the first. */
    public int fanIn() {
        return elements() / dims.get(0);
    }

    /** Whether it narrows the channels linearly: a 1×1 convolution without bias to fewer channels than it sees. */
    boolean isProjection() {
        return isConvolution()
                && company == Company.ALONE
                && dims.get(2) == 1
                && dims.get(3) == 1
                && dims.get(0) < dims.get(1);
    }

    /** Whether it weighs windows of feature maps. */
    boolean isConvolution() {
        return role == Role.WEIGHT && dims.size() == 4;
    }

    /** Its axes in the way a person reads them, for instance {@code 32×3×3×3}. */
    public static String dims(List<? extends Number> dims) {
        return dims.isEmpty() ? "1" : dims.stream().map(Object::toString).collect(Collectors.joining("×"));
    }
}
