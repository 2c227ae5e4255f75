package depthwise.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import depthwise.graph.FlatOperation;
import depthwise.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsFileTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatWasWritten() {
        List<FlatOperation> network = Networks.small(10);
        Weights written = new ReferenceWeights().fit(network);

        WeightsFile file = save(network, written, Map.of("classes", "10"));
        Weights read = file.fit(network);

        for (Parameter parameter : Parameter.of(network)) {
            assertThat(read.get(parameter.name())).isEqualTo(written.get(parameter.name()));
        }
        assertThat(file.hints().classes()).hasValue(10);
        assertThat(file.compare(network).unused()).isEmpty();
    }

    @Test
    void replacesAFileWithoutLeavingAnythingElse() throws IOException {
        save(Networks.small(10), new ReferenceWeights().fit(Networks.small(10)), Map.of());
        WeightsFile again = save(Networks.small(12), new ReferenceWeights().fit(Networks.small(12)), Map.of());

        assertThat(again.compare(Networks.small(12)).fits()).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("w.safetensors"), "old");
        List<FlatOperation> network = Networks.small(10);
        Weights broken = name -> {
            throw new IllegalArgumentException(name);
        };

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new SafetensorsWriter(file).write(network, broken, Map.of()));

        assertThat(file).hasContent("old");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> new SafetensorsWriter(folder.resolve("no/where.safetensors"))
                        .write(network, new ReferenceWeights().fit(network), Map.of()))
                .withMessageContaining("cannot be written");
    }

    @Test
    void saysWhichClassCountToChoose() {
        WeightsFile file = save(Networks.small(1001), new ReferenceWeights().fit(Networks.small(1001)), Map.of());

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> file.fit(Networks.small(1000)))
                .withMessage("w.safetensors tells 1001 classes apart, this network 1000; choose classes = 1001.");
        assertThat(file.compare(Networks.small(1000)).mismatches())
                .extracting(m ->
                        m.name() + " " + m.expectedText() + " " + m.foundText().arguments())
                .containsExactly("classifier.weight 1000×8 [1001×8]", "classifier.bias 1000 [1001]");
    }

    /** Neither the question nor a network without parameters may end in an exception. */
    @Test
    void aNetworkWithoutParametersHasNoClassCount() {
        WeightsFile file = save(Networks.small(10), new ReferenceWeights().fit(Networks.small(10)), Map.of());

        FitReport report = file.compare(List.of());
        assertThat(report.fits()).isTrue();
        assertThat(report.classes()).isEmpty();
        assertThat(file.compare(Networks.small(12)).classes()).hasValue(10L);
        assertThat(file.misfit(List.of())).isEmpty();
        assertThat(file.misfit(Networks.small(12))).isPresent();
    }

    @Test
    void listsEverythingThatDoesNotFit() {
        List<FlatOperation> network = Networks.small(10);
        Path path = SafetensorsBytes.write(
                folder.resolve("other.safetensors"),
                SafetensorsBytes.header(
                        "\"__metadata__\":{\"architecture\":\"resnet18\"}",
                        SafetensorsBytes.tensor("stem.0.weight", "F32", "[1]", "[0,4]"),
                        SafetensorsBytes.tensor("stem.1.bias", "I32", "[16]", "[4,68]"),
                        SafetensorsBytes.tensor("stem.1.num_batches_tracked", "I64", "[]", "[68,76]"),
                        SafetensorsBytes.tensor("layer9.weight", "F32", "[1]", "[76,80]")),
                new byte[80]);
        WeightsFile file = WeightsFile.open(path);

        FitReport report = file.compare(network);

        assertThat(report.mismatches()).hasSize(Parameter.of(network).size());
        assertThat(report.unused()).containsExactly("layer9.weight");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> file.fit(network))
                .withMessage("other.safetensors does not fit: 10 of the network's 10 parameters differ ("
                        + "stem.0.weight needs 16×3×3×3, the file has 1; "
                        + "stem.1.weight needs 16, the file has nothing; "
                        + "stem.1.bias needs 16, the file has 16 stored as I32; …); "
                        + "the file says that it is for resnet18, so choose that architecture and its width.");
    }

    @Test
    void refusesNumbersThatAreNotFinite() {
        List<FlatOperation> network = Networks.small(10);
        Weights good = new ReferenceWeights().fit(network);
        Weights bad = name -> name.equals("project.weight") ? filled(8 * 16, Float.NaN) : good.get(name);
        WeightsFile file = save(network, bad, Map.of());

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> file.fit(network))
                .withMessageContaining("numbers in project.weight that are not finite");
    }

    @Test
    void keepsTheArraysOfWhatAnEditLeftAlone() {
        List<FlatOperation> network = Networks.small(10);
        WeightsFile file = save(network, new ReferenceWeights().fit(network), Map.of());

        assertThat(file.fit(network).get("stem.0.weight"))
                .isSameAs(file.fit(network).get("stem.0.weight"));
    }

    private static float[] filled(int length, float value) {
        float[] values = new float[length];
        java.util.Arrays.fill(values, value);
        return values;
    }

    private WeightsFile save(List<FlatOperation> network, Weights weights, Map<String, String> metadata) {
        Path file = folder.resolve("w.safetensors");
        new SafetensorsWriter(file).write(network, weights, metadata);
        return WeightsFile.open(file);
    }
}
