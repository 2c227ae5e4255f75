package depthwise.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The most memory that activations take at one moment of a run in the given order: while an operation runs, its inputs,
 * its output and everything that a later one still needs are alive. Operations that may work in place do. MobileNetV2
 * paper, section 5.1, for this order.
 *
 * @param bytes float32 bytes at the worst moment
 * @param path the operation that runs then; empty for no operations
 */
public record PeakMemory(long bytes, String path) {
    public static PeakMemory of(List<FlatOperation> operations) {
        Map<String, Integer> uses = new HashMap<>();
        for (FlatOperation op : operations) {
            for (String input : Set.copyOf(op.inputs())) {
                uses.merge(input, 1, Integer::sum);
            }
        }
        Map<String, Long> size = new HashMap<>();
        long alive = 0;
        PeakMemory peak = new PeakMemory(0, "");
        for (FlatOperation op : operations) {
            boolean reuses = reuses(op, uses, size);
            long own = op.shape().bytes();
            size.put(op.path(), own);
            if (!reuses) {
                alive += own;
            }
            if (alive > peak.bytes) {
                peak = new PeakMemory(alive, op.path());
            }
            if (!uses.containsKey(op.path())) {
                alive -= own;
            }
            for (String input : new HashSet<>(op.inputs())) {
                if (uses.merge(input, -1, Integer::sum) == 0
                        && !(reuses && input.equals(op.inputs().get(0)))) {
                    alive -= size.get(input);
                }
            }
        }
        return peak;
    }

    private static boolean reuses(FlatOperation op, Map<String, Integer> uses, Map<String, Long> size) {
        if (!op.operation().inPlace() || op.inputs().isEmpty()) {
            return false;
        }
        String first = op.inputs().get(0);
        return uses.get(first) == 1 && size.get(first) == op.shape().bytes();
    }
}
