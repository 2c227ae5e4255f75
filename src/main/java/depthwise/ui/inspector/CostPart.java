package depthwise.ui.inspector;

import depthwise.op.Category;
import depthwise.op.Formula;
import depthwise.text.Message;
import java.util.Optional;

/**
 * One summand of what a node costs.
 *
 * @param path the node that it is due to
 * @param name what a person calls that node
 * @param module its PyTorch module name, where others here are called alike
 * @param category whose colour it wears
 * @param formula how it comes about; missing where it is itself a long sum
 * @param amount how much it is
 */
record CostPart(
        String path, Message name, Optional<String> module, Category category, Optional<Formula> formula, long amount) {

    /** The same, told by its module's name from others that are called alike. */
    CostPart named(String moduleName) {
        return new CostPart(path, name, Optional.of(moduleName), category, formula, amount);
    }
}
