package depthwise.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import depthwise.ReferenceFile;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference weights of whole networks, down to the last bit, by PyTorch's names. */
class ReferenceGoldenTest {
    static Stream<ReferenceFile> files() {
        return Stream.concat(ReferenceFile.fullSize().stream(), Stream.of(ReferenceFile.quarterV2()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void ruleGivesEveryTensorOfTheFile(ReferenceFile file) throws NoSuchAlgorithmException {
        List<FlatOperation> operations = operations(file);
        Weights weights = new ReferenceWeights().fit(operations);
        Map<String, Parameter> parameters =
                Parameter.of(operations).stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        int tensors = 0;
        for (JsonNode row : file.json().get("state")) {
            String name = row.get(0).asText();
            if (!name.endsWith("num_batches_tracked")) {
                float[] values = weights.get(name);
                assertThat(parameters.get(name).dims()).as(name).isEqualTo(ints(row.get(1)));
                assertThat(values[0]).as(name).isEqualTo((float) row.get(3).asDouble());
                assertThat(values[values.length - 1]).as(name).isEqualTo((float)
                        row.get(4).asDouble());
                assertThat(sum(values)).as(name).isCloseTo(row.get(5).asDouble(), within(1e-6));
                sha.update(littleEndian(values));
                tensors++;
            }
        }
        assertThat(parameters).hasSize(tensors);
        assertThat(HexFormat.of().formatHex(sha.digest()))
                .isEqualTo(file.json().get("weights_sha256_f32le").asText());
    }

    @Test
    void fileOfPyTorchsLibraryHoldsTheSame() {
        List<FlatOperation> operations = operations(ReferenceFile.quarterV2());
        Weights rule = new ReferenceWeights().fit(operations);
        WeightsFile file = WeightsFile.open(ReferenceFile.safetensors());

        Weights read = file.fit(operations);

        assertThat(file.compare(operations).unused()).isEmpty();
        for (Parameter parameter : Parameter.of(operations)) {
            assertThat(read.get(parameter.name())).as(parameter.name()).isEqualTo(rule.get(parameter.name()));
        }
    }

    private static List<FlatOperation> operations(ReferenceFile file) {
        return Analysis.of(file.architecture().build(file.configuration())).operations();
    }

    private static List<Integer> ints(JsonNode array) {
        return Stream.iterate(0, i -> i + 1)
                .limit(array.size())
                .map(i -> array.get(i).asInt())
                .toList();
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    private static byte[] littleEndian(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }
}
