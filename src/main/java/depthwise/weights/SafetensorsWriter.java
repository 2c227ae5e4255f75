package depthwise.weights;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import depthwise.graph.FlatOperation;
import depthwise.text.Failure;
import depthwise.text.FileTrouble;
import depthwise.text.Message;
import depthwise.text.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a network's parameters as float32 to a safetensors file that PyTorch and this program read back. */
public final class SafetensorsWriter {
    private static final int ALIGNMENT = 8;

    private final Path file;

    public SafetensorsWriter(Path file) {
        this.file = file;
    }

    /**
     * Writes the file whole or not at all.
     *
     * @param operations the network
     * @param weights values for all its parameters
     * @param metadata what the file shall say about itself
     * @throws Failure when it cannot be written
     */
    public void write(List<FlatOperation> operations, Weights weights, Map<String, String> metadata) {
        List<Parameter> parameters = Parameter.of(operations);
        try {
            WholeFile.write(file, out -> write(out, parameters, weights, new TreeMap<>(metadata)));
        } catch (IOException e) {
            throw new Failure(Message.of("weights.file.unwritable", file.toString(), FileTrouble.of(e)), e);
        }
    }

    private static void write(
            OutputStream out, List<Parameter> parameters, Weights weights, Map<String, String> metadata)
            throws IOException {
        byte[] header = header(parameters, metadata);
        out.write(little(Long.BYTES).putLong(header.length).array());
        out.write(header);
        for (Parameter parameter : parameters) {
            float[] values = weights.get(parameter.name());
            ByteBuffer bytes = little(Math.multiplyExact(values.length, Float.BYTES));
            bytes.asFloatBuffer().put(values);
            out.write(bytes.array());
        }
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The header, filled up with spaces so that the numbers begin at a multiple of eight. */
    private static byte[] header(List<Parameter> parameters, Map<String, String> metadata) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(json)) {
            generator.writeStartObject();
            if (!metadata.isEmpty()) {
                generator.writeObjectFieldStart("__metadata__");
                for (Map.Entry<String, String> entry : metadata.entrySet()) {
                    generator.writeStringField(entry.getKey(), entry.getValue());
                }
                generator.writeEndObject();
            }
            long offset = 0;
            for (Parameter parameter : parameters) {
                long end = offset + (long) parameter.elements() * Float.BYTES;
                generator.writeObjectFieldStart(parameter.name());
                generator.writeStringField("dtype", ElementType.F32.name());
                generator.writeFieldName("shape");
                int[] dims =
                        parameter.dims().stream().mapToInt(Integer::intValue).toArray();
                generator.writeArray(dims, 0, dims.length);
                generator.writeFieldName("data_offsets");
                generator.writeArray(new long[] {offset, end}, 0, 2);
                generator.writeEndObject();
                offset = end;
            }
            generator.writeEndObject();
        }
        byte[] bytes = json.toByteArray();
        byte[] padded = Arrays.copyOf(bytes, (bytes.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
        Arrays.fill(padded, bytes.length, padded.length, (byte) ' ');
        return padded;
    }
}
