package depthwise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * What PyTorch 1.13.1 gave for a network with the reference weights and the probe as its picture: shapes, costs, and
 * every module's output in figures and samples.
 *
 * @param name the file's name without its ending
 * @param architecture the network
 * @param configuration its size
 * @param json the whole file
 */
public record ReferenceFile(String name, Architecture architecture, Configuration configuration, JsonNode json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The five networks at their papers' sizes. */
    public static List<ReferenceFile> fullSize() {
        return List.of(
                read("mobilenet_v1_w100_224_c1000", "mobilenet-v1", 1),
                read("mobilenet_v2_w100_224_c1000", "mobilenet-v2", 1),
                read("mobilenet_v3_large_w100_224_c1000", "mobilenet-v3-large", 1),
                read("mobilenet_v3_small_w100_224_c1000", "mobilenet-v3-small", 1),
                read("mobilevit_xxs_256_c1000", "mobilevit-xxs", 1));
    }

    /** MobileNetV2, a quarter as wide, for ten classes: the network of {@link #safetensors()}. */
    public static ReferenceFile quarterV2() {
        return read("mobilenet_v2_w025_128_c10", "mobilenet-v2", 0.25);
    }

    /** The weights of {@link #quarterV2()} as PyTorch's own library saved them. */
    public static Path safetensors() {
        try {
            return Path.of(ReferenceFile.class
                    .getResource("reference/mobilenet_v2_w025_128_c10.safetensors")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReferenceFile read(String name, String key, double alpha) {
        try (InputStream in = ReferenceFile.class.getResourceAsStream("reference/" + name + ".json")) {
            JsonNode json = MAPPER.readTree(in);
            Architecture architecture = Zoo.find(key).orElseThrow();
            Configuration configuration = architecture
                    .defaults()
                    .withAlpha(alpha)
                    .withResolution(
                            json.at("/input_shape/2").asInt(),
                            json.at("/input_shape/3").asInt())
                    .withClasses(json.get("num_classes").asInt());
            return new ReferenceFile(name, architecture, configuration, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
