package depthwise.ui.cost;

import depthwise.graph.FlatOperation;
import depthwise.op.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * What one type of layer has of the whole, as in MobileNetV1's Table 2.
 *
 * @param category the type
 * @param macs multiply-adds, those of attention among them
 * @param parameters learned numbers
 * @param macShare share of all multiply-adds, 0 to 1
 * @param parameterShare share of all parameters, 0 to 1
 */
record TypeShare(Category category, long macs, long parameters, double macShare, double parameterShare) {
    /** The types that cost anything, in the order of the categories. */
    static List<TypeShare> of(List<FlatOperation> operations) {
        long allMacs = operations.stream().mapToLong(TypeShare::macs).sum();
        long allParameters =
                operations.stream().mapToLong(TypeShare::parameters).sum();
        List<TypeShare> shares = new ArrayList<>();
        for (Category category : Category.values()) {
            List<FlatOperation> same = operations.stream()
                    .filter(op -> op.operation().category() == category)
                    .toList();
            long macs = same.stream().mapToLong(TypeShare::macs).sum();
            long parameters = same.stream().mapToLong(TypeShare::parameters).sum();
            if (macs > 0 || parameters > 0) {
                shares.add(new TypeShare(
                        category, macs, parameters, share(macs, allMacs), share(parameters, allParameters)));
            }
        }
        return List.copyOf(shares);
    }

    private static long macs(FlatOperation operation) {
        return operation.cost().macs().value()
                + operation.cost().attentionMacs().value();
    }

    private static long parameters(FlatOperation operation) {
        return operation.cost().parameters().value();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
