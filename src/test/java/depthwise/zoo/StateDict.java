package depthwise.zoo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.op.ParameterSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Names and shapes of a network's parameters, in order: PyTorch's, and ours. */
final class StateDict {
    private StateDict() {}

    /** What the library's model of that name holds, counters of batches left out. */
    static Map<String, List<Integer>> ofLibrary(String name) {
        try (InputStream in = new GZIPInputStream(StateDict.class.getResourceAsStream(name + ".json.gz"))) {
            Map<String, List<Integer>> all =
                    new ObjectMapper().readValue(in, new TypeReference<LinkedHashMap<String, List<Integer>>>() {});
            all.keySet().removeIf(key -> key.endsWith(".num_batches_tracked"));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, List<Integer>> of(Analysis analysis) {
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        for (FlatOperation op : analysis.operations()) {
            for (ParameterSpec spec : op.operation().parameters(op.inputShapes())) {
                all.put(op.path() + "." + spec.name(), spec.dims());
            }
        }
        return all;
    }
}
