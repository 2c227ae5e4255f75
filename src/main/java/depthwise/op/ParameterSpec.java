package depthwise.op;

import java.util.List;

/**
 * A tensor of numbers that belongs to an operation.
 *
 * @param name PyTorch's local name, for instance {@code running_mean}
 * @param dims PyTorch's layout: convolutions (N, M/g, D_K, D_K), linear (out, in), norms (C)
 * @param role what it is to the operation
 */
public record ParameterSpec(String name, List<Integer> dims, Role role) {
    /** What a tensor is to its operation; initialisers choose by it, and only learned ones count as parameters. */
    public enum Role {
        WEIGHT,
        BIAS,
        NORM_SCALE,
        NORM_SHIFT,
        RUNNING_MEAN,
        RUNNING_VARIANCE;

        /** Whether training changes it by gradients: the running statistics of batch norm do not count. */
        public boolean learned() {
            return this != RUNNING_MEAN && this != RUNNING_VARIANCE;
        }
    }

    public ParameterSpec {
        dims = List.copyOf(dims);
    }

    public static ParameterSpec of(String name, Role role, int... dims) {
        return new ParameterSpec(name, java.util.Arrays.stream(dims).boxed().toList(), role);
    }

    public long elements() {
        long product = 1;
        for (int dim : dims) {
            product *= dim;
        }
        return product;
    }
}
