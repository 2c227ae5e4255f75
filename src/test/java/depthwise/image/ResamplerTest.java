package depthwise.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ResamplerTest {
    @Property(tries = 60, seed = "345")
    void keepsAPlainPicturePlain(
            @ForAll Interpolation filter,
            @ForAll @IntRange(min = 1, max = 60) int width,
            @ForAll @IntRange(min = 1, max = 60) int height,
            @ForAll int colour) {
        Picture plain = TestPictures.plain(23, 31, colour | 255 << 24);
        assertThat(whole(plain, width, height, filter).pixels()).containsOnly(colour | 255 << 24);
    }

    @Property(tries = 20, seed = "345")
    void changesNothingAtTheSameSize(
            @ForAll Interpolation filter,
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 40) int height) {
        Picture noise = TestPictures.noise(width, height, 345);
        assertThat(whole(noise, width, height, filter)).isEqualTo(noise);
    }

    @Property(tries = 40, seed = "345")
    void computesAWindowAsPartOfTheWhole(
            @ForAll Interpolation filter,
            @ForAll @IntRange(min = 2, max = 50) int width,
            @ForAll @IntRange(min = 2, max = 50) int height) {
        Picture noise = TestPictures.noise(29, 17, 345);
        Window window = new Window(width / 3, height / 4, (width + 1) / 2, (height + 1) / 2);
        assertThat(Resampler.resize(noise, width, height, window, filter))
                .isEqualTo(whole(noise, width, height, filter).crop(window));
    }

    @Property(tries = 20, seed = "345")
    void keepsTheMeanWhenItShrinksByAWholeFactor(@ForAll @IntRange(min = 2, max = 6) int factor) {
        Picture noise = TestPictures.noise(120 * factor, 120 * factor, 345);
        Picture small = whole(noise, 120, 120, Interpolation.BILINEAR);
        // Samples at the rim weigh a little less than the others; noise leaves a small difference of the means.
        assertThat(meanRed(small)).isCloseTo(meanRed(noise), within(0.7));
    }

    @Property(tries = 20, seed = "345")
    void keepsARampStraight(@ForAll Interpolation filter, @ForAll @IntRange(min = 20, max = 256) int width) {
        Picture ramp = Picture.of(
                256,
                1,
                IntStream.range(0, 256).map(x -> 255 << 24 | x * 0x010101).toArray());
        Picture resized = whole(ramp, width, 1, filter);
        int rim = 2 * width / 256 + 2;
        for (int x = rim; x < width - rim; x++) {
            double expected = (x + 0.5) * 256 / width - 0.5;
            assertThat((double) (resized.argb(x, 0) & 255)).isCloseTo(expected, within(1.0));
        }
    }

    @Property(tries = 20, seed = "345")
    void turnsFineStripesGreyInsteadOfFalse(@ForAll @IntRange(min = 3, max = 9) int factor) {
        int[] stripes = new int[60 * factor];
        Arrays.setAll(stripes, x -> x % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF);
        Picture shrunk = whole(Picture.of(stripes.length, 1, stripes), 60, 1, Interpolation.BILINEAR);
        for (int x = 2; x < 58; x++) {
            assertThat(shrunk.argb(x, 0) & 255).isBetween(112, 143);
        }
    }

    private static Picture whole(Picture picture, int width, int height, Interpolation filter) {
        return Resampler.resize(picture, width, height, new Window(0, 0, width, height), filter);
    }

    private static double meanRed(Picture picture) {
        return Arrays.stream(picture.pixels())
                .map(argb -> argb >> 16 & 255)
                .average()
                .orElseThrow();
    }
}
