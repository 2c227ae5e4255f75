package depthwise.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A {@link SummaryTable} as a JSON object. */
final class SummaryJson {
    private SummaryJson() {}

    static void write(SummaryTable table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("model", table.architecture().key());
        json.writeNumberField("width", table.size().alpha());
        json.writeArrayFieldStart("resolution");
        json.writeNumber(table.size().height());
        json.writeNumber(table.size().width());
        json.writeEndArray();
        json.writeNumberField("classes", table.size().classes());
        json.writeNumberField("params", table.totals().parameters());
        json.writeNumberField("macs", table.totals().macs());
        json.writeNumberField("attentionMacs", table.totals().attentionMacs());
        json.writeNumberField("activationBytes", table.totals().activationBytes());
        json.writeNumberField("peakBytes", table.peak().bytes());
        json.writeArrayFieldStart("layers");
        for (SummaryTable.Layer layer : table.layers()) {
            layer(layer, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void layer(SummaryTable.Layer layer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", layer.path());
        json.writeStringField("type", layer.type());
        json.writeArrayFieldStart("shape");
        for (int dim : layer.output()) {
            json.writeNumber(dim);
        }
        json.writeEndArray();
        json.writeNumberField("params", layer.parameters());
        json.writeNumberField("macs", layer.macs());
        json.writeNumberField("attentionMacs", layer.attentionMacs());
        json.writeNumberField("bytes", layer.bytes());
        json.writeEndObject();
    }
}
