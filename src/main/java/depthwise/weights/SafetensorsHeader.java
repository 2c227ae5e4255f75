package depthwise.weights;

import depthwise.text.Failure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of contents of a safetensors file, checked: every tensor lies inside the file, takes just as many bytes as
 * its shape needs, and together they cover the file without overlap or gap, as the format demands.
 *
 * @param tensors by name
 * @param metadata what {@code __metadata__} holds
 */
record SafetensorsHeader(Map<String, StoredTensor> tensors, Map<String, String> metadata) {
    SafetensorsHeader {
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
        metadata = Map.copyOf(metadata);
    }

    /**
     * Parses and checks a header.
     *
     * @param file the file's name, for sentences
     * @param json the header; not modified
     * @param dataBytes how many bytes follow the header
     * @throws Failure naming what is wrong with it
     */
    static SafetensorsHeader parse(String file, byte[] json, long dataBytes) {
        SafetensorsHeader header = new HeaderParser(file).parse(json);
        List<StoredTensor> byPlace = new ArrayList<>(header.tensors.values());
        byPlace.sort(Comparator.comparingLong(StoredTensor::offset).thenComparingLong(StoredTensor::end));
        long covered = 0;
        for (StoredTensor tensor : byPlace) {
            if (tensor.end() > dataBytes) {
                throw Failure.of(
                        "weights.safetensors.beyondFile", file, Shown.name(tensor.name()), tensor.end(), dataBytes);
            }
            if (tensor.offset() < covered) {
                throw Failure.of("weights.safetensors.overlap", file, Shown.name(tensor.name()));
            }
            if (tensor.offset() > covered) {
                throw Failure.of("weights.safetensors.gap", file, Shown.name(tensor.name()));
            }
            covered = tensor.end();
        }
        if (covered < dataBytes) {
            throw Failure.of("weights.safetensors.trailing", file, dataBytes - covered);
        }
        return header;
    }
}
