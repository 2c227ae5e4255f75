package depthwise.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;

/**
 * How a race ended.
 *
 * @param ours this program's times
 * @param folded ONNX Runtime's on the export with folded batch norms
 * @param plain ONNX Runtime's on the export with batch norms of their own
 * @param allocatedBytes what a run of ours allocates once everything is warm
 */
record RaceResult(String model, int threads, Stopwatch ours, Stopwatch folded, Stopwatch plain, long allocatedBytes) {
    static final String HEADING = String.format(
            "%-20s %7s %9s %9s %9s %6s %7s %10s",
            "model", "threads", "ours", "folded", "unfolded", "ratio", "of best", "bytes/run");

    /** The median on whichever export suits ONNX Runtime better, in milliseconds. */
    double onnxRuntimeMs() {
        return Math.min(folded.median(), plain.median());
    }

    double ratio() {
        return ours.median() / onnxRuntimeMs();
    }

    /** The ratio of the shortest times, which a machine that is busy with other things disturbs least. */
    private double ratioOfBest() {
        return ours.best() / Math.min(folded.best(), plain.best());
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-20s %7d %9.2f %9.2f %9.2f %6.2f %7.2f %10d",
                model,
                threads,
                ours.median(),
                folded.median(),
                plain.median(),
                ratio(),
                ratioOfBest(),
                allocatedBytes);
    }

    JsonNode json(ObjectMapper mapper) {
        return mapper.createObjectNode()
                .put("model", model)
                .put("threads", threads)
                .put("oursMs", ours.median())
                .put("onnxRuntimeMs", onnxRuntimeMs())
                .put("ratio", ratio())
                .put("allocatedBytes", allocatedBytes);
    }
}
