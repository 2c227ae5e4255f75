package depthwise.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How a race ended; times are medians in milliseconds.
 *
 * @param foldedMs ONNX Runtime on the export with folded batch norms
 * @param plainMs ONNX Runtime on the export with batch norms of their own
 * @param allocatedBytes what a run of ours allocates once everything is warm
 */
record RaceResult(String model, int threads, double oursMs, double foldedMs, double plainMs, long allocatedBytes) {
    static final String HEADING = String.format(
            "%-20s %7s %9s %9s %9s %6s %12s", "model", "threads", "ours ms", "folded", "plain", "ratio", "bytes/run");

    /** ONNX Runtime on whichever export suits it better. */
    double onnxRuntimeMs() {
        return Math.min(foldedMs, plainMs);
    }

    double ratio() {
        return oursMs / onnxRuntimeMs();
    }

    String row() {
        return String.format(
                java.util.Locale.ROOT,
                "%-20s %7d %9.2f %9.2f %9.2f %6.2f %12d",
                model,
                threads,
                oursMs,
                foldedMs,
                plainMs,
                ratio(),
                allocatedBytes);
    }

    JsonNode json(ObjectMapper mapper) {
        return mapper.createObjectNode()
                .put("model", model)
                .put("threads", threads)
                .put("oursMs", oursMs)
                .put("onnxRuntimeMs", onnxRuntimeMs())
                .put("ratio", ratio())
                .put("allocatedBytes", allocatedBytes);
    }
}
