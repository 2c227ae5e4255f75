package depthwise;

import depthwise.block.BlockCatalog;
import depthwise.op.AttributeType;
import depthwise.op.Attributes;
import depthwise.op.OpCatalog;
import depthwise.op.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys that follow from catalogues rather than from a literal in the code. */
final class DerivedKeys {
    private static final Set<String> KEYS = collect();

    private DerivedKeys() {}

    static boolean contains(String key) {
        return KEYS.contains(key);
    }

    private static Set<String> collect() {
        Set<String> keys = new HashSet<>();
        for (Operation operation : operations()) {
            keys.add("op." + operation.key());
            keys.add("op." + operation.key() + ".help");
            for (AttributeType attribute : Attributes.of(operation)) {
                keys.add(attribute.label().key());
            }
        }
        return keys;
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>(OpCatalog.all());
        BlockCatalog.all().forEach(example -> operations.add(example.block()));
        return operations;
    }
}
