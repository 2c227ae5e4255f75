package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.tensor.Shape;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntranceKernelTest {
    private static float[] counting(int count) {
        float[] numbers = new float[count];
        IntStream.range(0, count).forEach(i -> numbers[i] = i);
        return numbers;
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "3, 5, 7", "3, 70, 33", "40, 6, 45", "100, 1, 1"})
    void everyPixelGetsItsChannelsTogether(int channels, int height, int width) {
        EntranceKernel kernel = new EntranceKernel(new Shape.Maps(channels, height, width));
        int pixels = height * width;
        float[] planes = counting(channels * pixels);
        float[] y = new float[planes.length + 2];
        for (int line = height - 1; line >= 0; line--) {
            kernel.run(new Span[] {new Span(planes, 0)}, new Span(y, 1), line, line + 1, new Scratch());
        }
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int c = 0; c < channels; c++) {
                assertThat(y[1 + pixel * channels + c]).isEqualTo(planes[c * pixels + pixel]);
            }
        }
        assertThat(kernel.units()).isEqualTo(height);
        assertThat(List.of(y[0], y[y.length - 1])).containsOnly(0f);
    }

    @Test
    void aVectorIsCopied() {
        EntranceKernel kernel = new EntranceKernel(new Shape.Vector(9));
        float[] y = new float[9];
        kernel.run(new Span[] {new Span(counting(9), 0)}, new Span(y, 0), 0, kernel.units(), new Scratch());
        assertThat(y).containsExactly(counting(9));
    }
}
