package depthwise.image.samples;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.image.Picture;
import depthwise.image.PictureReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Path FOLDER = Path.of("sample-images");
    private static final int MOST_BYTES = 150 * 1024;

    static Stream<Sample> samples() {
        return Samples.all().stream();
    }

    /** Java versions smooth edges a little differently, so a few pixels may differ a little. */
    @ParameterizedTest
    @MethodSource("samples")
    void theFileIsWhatTheGeneratorDraws(Sample sample) {
        Picture drawn = sample.draw();
        Picture kept = new PictureReader().read(FOLDER.resolve(sample.name() + ".png"));
        assertThat(kept.width()).isEqualTo(drawn.width());
        assertThat(kept.height()).isEqualTo(drawn.height());
        long sum = 0;
        for (int y = 0; y < drawn.height(); y++) {
            for (int x = 0; x < drawn.width(); x++) {
                sum += distance(drawn.argb(x, y), kept.argb(x, y));
            }
        }
        assertThat((double) sum / (drawn.width() * drawn.height()))
                .as("mean difference of %s: run SampleWriter after changing a picture", sample.name())
                .isLessThan(0.3);
    }

    @Test
    void theFolderHoldsEverySampleAndNothingElse() throws IOException {
        List<String> expected = samples().map(sample -> sample.name() + ".png").toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> found = files.toList();
            assertThat(found)
                    .allMatch(file -> file.toFile().length() < MOST_BYTES)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            sum += Math.abs((one >> shift & 255) - (other >> shift & 255));
        }
        return sum;
    }
}
