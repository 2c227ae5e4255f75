package depthwise.weights;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import depthwise.text.Failure;
import depthwise.text.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of a safetensors header token by token, within limits, and refuses whatever the format does not know.
 */
final class HeaderParser {
    private static final int MAX_TENSORS = 100_000;
    private static final int MAX_AXES = 32;
    private static final String METADATA = "__metadata__";

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            // Names from strange files must not stay in the memory of the whole program.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxNameLength(4096)
                    .maxNumberLength(32)
                    .maxStringLength(1 << 20)
                    .build())
            .build();

    private final String file;
    private final Map<String, StoredTensor> tensors = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private boolean sawMetadata;

    HeaderParser(String file) {
        this.file = file;
    }

    SafetensorsHeader parse(byte[] json) {
        if (json.length == 0 || json[0] != '{') {
            throw Failure.of("weights.safetensors.notJson", file, 0);
        }
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                require(parser.nextToken() == JsonToken.START_OBJECT, name);
                if (name.equals(METADATA)) {
                    once(!sawMetadata, METADATA);
                    sawMetadata = true;
                    metadata(parser);
                } else {
                    once(!tensors.containsKey(name), name);
                    tensor(parser, name);
                }
            }
            if (parser.nextToken() != null) {
                throw Failure.of(
                        "weights.safetensors.notJson",
                        file,
                        parser.currentTokenLocation().getByteOffset());
            }
            return new SafetensorsHeader(tensors, metadata);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void metadata(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            require(parser.nextToken() == JsonToken.VALUE_STRING, METADATA);
            once(metadata.put(key, parser.getText()) == null, key);
        }
    }

    private void tensor(JsonParser parser, String name) throws IOException {
        String dtype = null;
        List<Long> shape = null;
        List<Long> offsets = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("dtype") && value == JsonToken.VALUE_STRING) {
                once(dtype == null, name + " " + field);
                dtype = parser.getText();
            } else if (field.equals("shape") && value == JsonToken.START_ARRAY) {
                once(shape == null, name + " " + field);
                shape = numbers(parser, name);
            } else if (field.equals("data_offsets") && value == JsonToken.START_ARRAY) {
                once(offsets == null, name + " " + field);
                offsets = numbers(parser, name);
            } else {
                throw malformed(name);
            }
        }
        require(dtype != null && shape != null && offsets != null && offsets.size() == 2, name);
        if (tensors.size() == MAX_TENSORS) {
            throw Failure.of("weights.safetensors.tooMany", file, MAX_TENSORS);
        }
        tensors.put(name, checked(name, dtype, shape, offsets.get(0), offsets.get(1)));
    }

    /**
     * Whole numbers up to the closing bracket; a count or an offset that is negative or needs over 63 bits is a lie.
     */
    private List<Long> numbers(JsonParser parser, String name) throws IOException {
        List<Long> numbers = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
            if (!fits || parser.getLongValue() < 0) {
                throw Failure.of("weights.safetensors.number", file, Shown.name(name), Shown.name(parser.getText()));
            }
            numbers.add(parser.getLongValue());
            require(numbers.size() <= MAX_AXES, name);
        }
        require(parser.currentToken() == JsonToken.END_ARRAY, name);
        return numbers;
    }

    private StoredTensor checked(String name, String dtype, List<Long> shape, long begin, long end) {
        ElementType type = ElementType.named(dtype)
                .orElseThrow(() -> Failure.of("weights.safetensors.dtype", file, Shown.name(name), Shown.name(dtype)));
        if (end < begin) {
            throw Failure.of("weights.safetensors.reversed", file, Shown.name(name), begin, end);
        }
        try {
            long bytes = type.bytes();
            for (long dim : shape) {
                bytes = Math.multiplyExact(bytes, dim);
            }
            if (bytes != end - begin) {
                throw Failure.of(
                        "weights.safetensors.size", file, Shown.name(name), Parameter.dims(shape), bytes, end - begin);
            }
            return new StoredTensor(name, type, shape, begin, bytes);
        } catch (ArithmeticException e) {
            throw new Failure(
                    Message.of("weights.safetensors.overflow", file, Shown.name(name), Parameter.dims(shape)), e);
        }
    }

    private void require(boolean holds, String name) {
        if (!holds) {
            throw malformed(name);
        }
    }

    private void once(boolean holds, String name) {
        if (!holds) {
            throw Failure.of("weights.safetensors.duplicate", file, Shown.name(name));
        }
    }

    private Failure malformed(String name) {
        return Failure.of("weights.safetensors.entry", file, Shown.name(name));
    }

    private Failure broken(IOException e) {
        boolean placed = e instanceof JsonProcessingException json && json.getLocation() != null;
        long at = placed ? ((JsonProcessingException) e).getLocation().getByteOffset() : 0;
        return new Failure(Message.of("weights.safetensors.notJson", file, Math.max(at, 0)), e);
    }
}
