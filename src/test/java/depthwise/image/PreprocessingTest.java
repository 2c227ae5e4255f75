package depthwise.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden pictures were made by Pillow 9.4 from source.png, by the resize and the crop that their names tell. */
class PreprocessingTest {
    private final Picture source = TestPictures.read("source.png");

    @Test
    void resizesLikePillowBilinear() {
        assertThat(Preprocessing.TORCHVISION.preview(source, 32, 32))
                .isEqualTo(TestPictures.read("bilinear-32x32.png"));
    }

    @Test
    void resizesLikePillowBicubicToARectangle() {
        assertThat(Preprocessing.MOBILEVIT.preview(source, 40, 24)).isEqualTo(TestPictures.read("bicubic-40x24.png"));
    }

    @Test
    void enlargesLikePillow() {
        assertThat(Preprocessing.TIMM_V1.preview(source, 96, 96)).isEqualTo(TestPictures.read("bicubic-96x96.png"));
    }

    @Test
    void cutsTheMiddleSquareFirst() {
        assertThat(Preprocessing.INCEPTION.preview(source, 48, 48)).isEqualTo(TestPictures.read("square-48x48.png"));
    }

    @Test
    void scalesEachChannel() {
        Picture plain = TestPictures.plain(50, 40, 0xFF0080FF);
        assertChannels(Preprocessing.TORCHVISION, plain, -2.1179, 0.2052, 2.64);
        assertChannels(Preprocessing.TIMM_V1, plain, -1, 128 / 127.5 - 1, 1);
        assertChannels(Preprocessing.INCEPTION, plain, -1, 128 / 127.5 - 1, 1);
        assertChannels(Preprocessing.MOBILEVIT, plain, 0, 128 / 255.0, 1);
        assertChannels(Preprocessing.MOBILEVIT_ORIGINAL, plain, 1, 128 / 255.0, 0);
    }

    private static void assertChannels(Preprocessing preprocessing, Picture picture, double... values) {
        Tensor tensor = preprocessing.apply(picture, 6, 8);
        assertThat(tensor.shape()).isEqualTo(new Shape.Maps(3, 6, 8));
        for (int channel = 0; channel < 3; channel++) {
            for (int i = 0; i < 48; i++) {
                assertThat((double) tensor.data()[48 * channel + i]).isCloseTo(values[channel], within(1e-4));
            }
        }
    }

    @Test
    void keepsTheProportionsOfTheShortSide() {
        Picture picture = TestPictures.plain(640, 480, -1);
        assertThat(Preprocessing.TORCHVISION.plan(picture, 224, 224))
                .isEqualTo(new Framing.Plan(new Window(0, 0, 640, 480), 341, 256, new Window(58, 16, 224, 224)));
        assertThat(Preprocessing.TORCHVISION_SECOND.plan(picture, 224, 224).height())
                .isEqualTo(232);
        assertThat(Preprocessing.TORCHVISION.plan(picture, 160, 160).height()).isEqualTo(182);
        assertThat(Preprocessing.MOBILEVIT.plan(picture, 256, 256).height()).isEqualTo(284);
        assertThat(Preprocessing.MOBILEVIT_ORIGINAL.plan(picture, 256, 256).height())
                .isEqualTo(288);
    }

    @Test
    void saysWhatPartOfThePictureIsSeen() {
        Picture picture = TestPictures.plain(640, 480, -1);
        assertThat(Preprocessing.INCEPTION.plan(picture, 224, 224).seen()).containsExactly(80, 0, 560, 480);
        assertThat(Preprocessing.TORCHVISION.plan(picture, 224, 224).seen())
                .containsExactly(new double[] {108.86, 30, 529.27, 450}, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20000x1", "1x20000", "1x1", "3x2"})
    void copesWithOddPictures(String size) {
        String[] sides = size.split("x");
        Picture picture = TestPictures.plain(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), 0xFF405060);
        for (Preprocessing each :
                List.of(Preprocessing.TORCHVISION, Preprocessing.MOBILEVIT, Preprocessing.INCEPTION)) {
            assertThat(each.preview(picture, 64, 33).pixels()).hasSize(64 * 33).containsOnly(0xFF405060);
        }
    }

    @Test
    void understandsTheMetadataOfWeightFiles() {
        assertThat(Preprocessing.parse("x/127.5-1, RGB, 224x224")).contains(Preprocessing.INCEPTION);
        assertThat(Preprocessing.parse("torchvision")).contains(Preprocessing.TORCHVISION);
        assertThat(Preprocessing.parse("MobileViT, BGR, 256×256"))
                .contains(Preprocessing.MOBILEVIT.with(ChannelOrder.BGR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x/128", "RGB", "x/127.5-1, CMYK", "x/127.5-1, RGB, 0x224", "x/127.5-1,"})
    void leavesOtherMetadataAlone(String text) {
        assertThat(Preprocessing.parse(text)).isEmpty();
    }

    @Test
    void refusesFourChannels() {
        List<Double> four = List.of(1.0, 1.0, 1.0, 1.0);
        assertThatThrownBy(() -> new Preprocessing(
                        new Framing.CentreThenResize(), Interpolation.BILINEAR, ChannelOrder.RGB, 1, four, four))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Framing.ShortSide(7, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
