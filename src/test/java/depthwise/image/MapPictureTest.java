package depthwise.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import org.junit.jupiter.api.Test;

class MapPictureTest {
    private final Tensor maps = Tensor.maps(2, 1, 3, new float[] {-1, 0, 4, -4, Float.NaN, 2});

    @Test
    void coloursOneChannelOnTheGivenScale() {
        MapPicture signed = new MapPicture(ValueScale.of(maps).symmetric(), ColourMap.DIVERGING);
        assertThat(signed.channel(maps, 0))
                .containsExactly(ColourMap.DIVERGING.argb(0.375), 0xFFFFFFFF, ColourMap.DIVERGING.argb(1));
        assertThat(signed.channel(maps, 1)).containsExactly(0xFF0072B2, 0, ColourMap.DIVERGING.argb(0.75));
    }

    @Test
    void paintsIntoALargerPicture() {
        int[] pixels = {1, 2, 3, 4};
        new MapPicture(new ValueScale(0, 4), ColourMap.GREY).paint(maps.data(), 1, pixels, 1, 2);
        assertThat(pixels).containsExactly(1, 0xFF000000, 0xFFFFFFFF, 4);
    }

    @Test
    void refusesWhatIsNoMap() {
        Tensor vector = new Tensor(new Shape.Vector(2), new float[2]);
        assertThatThrownBy(() -> new MapPicture(new ValueScale(0, 1), ColourMap.GREY).channel(vector, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scalesSpanTheFiniteNumbers() {
        assertThat(ValueScale.of(maps)).isEqualTo(new ValueScale(-4, 4));
        assertThat(ValueScale.of(maps.data(), 0, 3)).isEqualTo(new ValueScale(-1, 4));
        assertThat(ValueScale.of(new float[] {Float.NaN}, 0, 1)).isEqualTo(new ValueScale(0, 0));
        assertThat(new ValueScale(-1, 4).symmetric()).isEqualTo(new ValueScale(-4, 4));
        assertThat(new ValueScale(-1, 1).join(new ValueScale(0, 3))).isEqualTo(new ValueScale(-1, 3));
    }

    @Test
    void aFlatMapHasTheFirstColourAndASignedOneWhite() {
        assertThat(new ValueScale(2, 2).position(2)).isZero();
        assertThat(new ValueScale(0, 0).symmetric().position(0)).isEqualTo(0.5);
        assertThat(new ValueScale(2, 2).position(Double.NaN)).isNaN();
        assertThatThrownBy(() -> new ValueScale(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
