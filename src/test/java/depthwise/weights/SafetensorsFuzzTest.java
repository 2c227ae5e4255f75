package depthwise.weights;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Failure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever stands in a header: it is refused with a sentence, or every tensor lies inside the file by itself. */
class SafetensorsFuzzTest {
    private static final int DATA_BYTES = 24;

    @Property(tries = 2000)
    void survivesAnyBytes(@ForAll byte[] bytes) {
        parse(bytes);
    }

    @Property(tries = 2000)
    void survivesAnyHeader(@ForAll("headers") String header) {
        parse(header.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 2000)
    void survivesOneChangedByte(@ForAll("valid") String header, @ForAll @IntRange(max = 400) int at, @ForAll byte now) {
        byte[] bytes = header.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = now;
        parse(bytes);
    }

    @Property(tries = 200)
    void acceptsWhatIsValid(@ForAll("valid") String header) {
        assertThat(SafetensorsHeader.parse("f", header.getBytes(StandardCharsets.UTF_8), DATA_BYTES)
                        .tensors())
                .isNotEmpty();
    }

    private static void parse(byte[] header) {
        try {
            SafetensorsHeader parsed = SafetensorsHeader.parse("f", header, DATA_BYTES);
            List<StoredTensor> byPlace = new ArrayList<>(parsed.tensors().values());
            byPlace.sort(Comparator.comparingLong(StoredTensor::offset).thenComparingLong(StoredTensor::end));
            long end = 0;
            for (StoredTensor tensor : byPlace) {
                assertThat(tensor.offset()).isEqualTo(end);
                assertThat(tensor.elements() * tensor.type().bytes()).isEqualTo(tensor.end() - tensor.offset());
                end = tensor.end();
            }
            assertThat(end).isEqualTo(DATA_BYTES);
        } catch (Failure refused) {
            assertThat(refused.getMessage())
                    .isNotBlank()
                    .doesNotContain("\n")
                    .isNotEqualTo(refused.reason().key());
        }
    }

    @Provide
    Arbitrary<String> headers() {
        Arbitrary<String> scalar = Arbitraries.oneOf(
                Arbitraries.longs().map(Object::toString),
                Arbitraries.of(
                        "0", "1", "4", "8", "24", "-1", "null", "true", "{}", "[]", "1e9", "\"F32\"", "\"I64\""));
        Arbitrary<String> array = scalar.list().ofMaxSize(4).map(list -> "[" + String.join(",", list) + "]");
        Arbitrary<String> entry = Combinators.combine(names(), Arbitraries.oneOf(scalar, array), array, scalar)
                .as((name, shape, offsets, type) ->
                        "\"%s\":{\"dtype\":%s,\"shape\":%s,\"data_offsets\":%s}".formatted(name, type, shape, offsets));
        return Arbitraries.oneOf(entry, Combinators.combine(names(), scalar).as((n, v) -> "\"" + n + "\":" + v))
                .list()
                .ofMaxSize(5)
                .map(list -> "{" + String.join(",", list) + "}");
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "__metadata__", "c.weight", "");
    }

    @Provide
    Arbitrary<String> valid() {
        return Arbitraries.integers()
                .between(0, 6)
                .map(cut -> SafetensorsBytes.header(
                        "\"__metadata__\":{\"format\":\"pt\"}",
                        SafetensorsBytes.tensor("a", "F32", "[" + cut + "]", "[0," + 4 * cut + "]"),
                        SafetensorsBytes.tensor("b", "F16", "[2," + (6 - cut) + "]", "[" + 4 * cut + ",24]")));
    }
}
