package depthwise.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** JSON for scripts, indented for people. */
final class JsonText {
    /** Writes one value. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private JsonText() {}

    /** Prints {@code content} and leaves {@code out} open. */
    static void print(PrintWriter out, Content content) {
        try {
            write((Writer) out, content);
            out.println();
        } catch (IOException e) {
            // A PrintWriter keeps its troubles to itself.
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code content} in UTF-8 and leaves {@code out} open. */
    static void write(OutputStream out, Content content) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(writer, content);
        writer.write('\n');
        writer.flush();
    }

    private static void write(Writer writer, Content content) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(writer)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            content.writeTo(json);
        }
    }
}
