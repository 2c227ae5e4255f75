package depthwise.image.samples;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.image.PictureReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWriterTest {
    @Test
    void replacesTheFileByWhatIsDrawn(@TempDir Path folder) throws IOException {
        Sample sample = Patterns.all().get(1);
        Path file = Files.write(folder.resolve(sample.name() + ".png"), new byte[100_000]);
        SampleWriter.write(sample, folder);
        assertThat(new PictureReader().read(file)).isEqualTo(sample.draw());
        assertThat(Files.size(file)).isLessThan(100_000);
    }
}
