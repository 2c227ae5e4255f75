package depthwise.engine;

import depthwise.engine.kernel.Epilogue;
import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.engine.kernel.Site;
import depthwise.op.Primitive;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;

/**
 * The kernels of the plan that was compiled last, as long as memory allows. The next plan takes over those that it
 * needs as well, so that an edit makes the kernels of what it changed and of nothing else; a new one whose weights are
 * packed already, for a map of another size perhaps, shares them. A kernel keeps no state: whatever is made for an
 * equal operation, at an equal site, with the same arrays of parameters and an equal epilogue computes the same. Any
 * thread may use it.
 */
final class KernelStock {
    private final KernelRegistry registry;
    private volatile SoftReference<Map<Recipe, Kernel>> last = new SoftReference<>(Map.of());

    /** All that a kernel is made from. */
    private record Recipe(Primitive operation, Site site, Epilogue epilogue) {}

    KernelStock(KernelRegistry registry) {
        this.registry = registry;
    }

    /** Begins a plan. */
    Order order() {
        Map<Recipe, Kernel> known = last.get();
        return new Order(known == null ? Map.of() : known);
    }

    /** The kernels of one plan. One thread at a time may use it. */
    final class Order {
        private final Map<Recipe, Kernel> before;
        private final Map<Recipe, Kernel> ordered = new HashMap<>();

        private Order(Map<Recipe, Kernel> before) {
            this.before = before;
        }

        /** The kernel of {@code operation} with {@code epilogue} behind it, which is none unless the kernel fuses. */
        Kernel kernel(Primitive operation, Site site, Epilogue epilogue) {
            return ordered.computeIfAbsent(new Recipe(operation, site, epilogue), recipe -> {
                Kernel known = before.get(recipe);
                return known == null ? make(recipe) : known;
            });
        }

        /** Ends the plan: what it did not ask for leaves the stock. */
        void done() {
            last = new SoftReference<>(ordered);
        }
    }

    private Kernel make(Recipe recipe) {
        return registry.fuses(recipe.operation())
                ? registry.kernel(recipe.operation(), recipe.site(), recipe.epilogue())
                : registry.kernel(recipe.operation(), recipe.site());
    }
}
