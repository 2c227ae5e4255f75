package depthwise.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import depthwise.engine.Statistics;
import depthwise.engine.Trace;
import depthwise.graph.NodeReport;
import depthwise.tensor.Shape;
import depthwise.text.Failure;
import depthwise.text.FileTrouble;
import depthwise.text.Message;
import depthwise.text.WholeFile;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A run as a JSON file: the logits, and for every node, blocks before what is inside them, its shape, the figures of
 * its output and its time.
 *
 * @param architecture what ran
 * @param size in which size
 * @param weights with which weights, as the person named them
 */
record TraceFile(Architecture architecture, Configuration size, String weights) {
    /**
     * Writes the file whole or not at all.
     *
     * @throws Failure when it cannot be written
     */
    void write(Path file, Trace trace) {
        try {
            WholeFile.write(file, out -> JsonText.write(out, json -> write(trace, json)));
        } catch (IOException e) {
            throw new Failure(Message.of("cli.trace.unwritable", file.toString(), FileTrouble.of(e)), e);
        }
    }

    private void write(Trace trace, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("model", architecture.key());
        json.writeNumberField("width", size.alpha());
        json.writeFieldName("resolution");
        json.writeArray(new int[] {size.height(), size.width()}, 0, 2);
        json.writeNumberField("classes", size.classes());
        json.writeStringField("padding", size.padding().name().toLowerCase(Locale.ROOT));
        json.writeStringField("weights", weights);
        json.writeFieldName("logits");
        json.writeStartArray();
        for (float logit : trace.output().data()) {
            json.writeNumber(logit);
        }
        json.writeEndArray();
        json.writeNumberField("milliseconds", trace.times().totalMilliseconds());
        json.writeArrayFieldStart("nodes");
        for (NodeReport report : trace.analysis().reports().values()) {
            if (report.shape().isPresent()) {
                node(report, report.shape().get(), trace, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void node(NodeReport report, Shape shape, Trace trace, JsonGenerator json) throws IOException {
        Statistics statistics = trace.statistics(report.path());
        json.writeStartObject();
        json.writeStringField("path", report.path());
        json.writeStringField("type", report.node().operation().key());
        json.writeFieldName("shape");
        json.writeArray(shape.dims(), 0, shape.dims().length);
        json.writeNumberField("mean", statistics.mean());
        json.writeNumberField("std", statistics.std());
        json.writeNumberField("min", statistics.min());
        json.writeNumberField("max", statistics.max());
        json.writeNumberField("notFinite", statistics.notFinite());
        json.writeNumberField("milliseconds", trace.times().milliseconds(report.path()));
        json.writeEndObject();
    }
}
