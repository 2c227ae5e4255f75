package depthwise.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.image.ColourMap;
import depthwise.image.ValueScale;
import depthwise.tensor.Tensor;
import org.junit.jupiter.api.Test;

class MapStackTest {
    private final MapStack stack = MapStack.of(Tensor.maps(3, 1, 2, new float[] {-1, 2, 0, 0, 5, 4}));

    @Test
    void knowsEachChannel() {
        assertThat(stack.scales()).containsExactly(new ValueScale(-1, 2), new ValueScale(0, 0), new ValueScale(4, 5));
        assertThat(stack.strengths()).containsExactly(1.5, 0.0, 4.5);
        assertThat(stack.isDead(1)).isTrue();
        assertThat(stack.isDead(0)).isFalse();
        assertThat(stack.range()).isEqualTo(new ValueScale(-1, 5));
        assertThat(stack.value(2, 0, 1)).isEqualTo(4);
    }

    @Test
    void sortsByStrength() {
        assertThat(stack.ordered(TileOrder.STRENGTH)).containsExactly(2, 0, 1);
        assertThat(stack.ordered(TileOrder.INDEX)).containsExactly(0, 1, 2);
        assertThat(stack.strongest()).isEqualTo(2);
    }

    @Test
    void signedValuesTakeDivergingColoursAroundZero() {
        Colouring layer = new Colouring(ColourChoice.AUTO, ScaleScope.LAYER, new ValueScale(-9, 9));
        assertThat(layer.colours(stack)).isEqualTo(ColourMap.DIVERGING);
        assertThat(layer.scale(stack, 0)).isEqualTo(new ValueScale(-5, 5));
        Colouring channel = new Colouring(ColourChoice.AUTO, ScaleScope.CHANNEL, new ValueScale(0, 0));
        assertThat(channel.scale(stack, 0)).isEqualTo(new ValueScale(-2, 2));
        Colouring network = new Colouring(ColourChoice.VIRIDIS, ScaleScope.NETWORK, new ValueScale(-9, 9));
        assertThat(network.scale(stack, 2)).isEqualTo(new ValueScale(-9, 9));
    }

    @Test
    void positiveValuesTakeViridis() {
        MapStack positive = MapStack.of(Tensor.maps(1, 1, 2, new float[] {0, 6}));
        Colouring colouring = new Colouring(ColourChoice.AUTO, ScaleScope.LAYER, new ValueScale(0, 0));
        assertThat(colouring.colours(positive)).isEqualTo(ColourMap.VIRIDIS);
        assertThat(colouring.scale(positive, 0)).isEqualTo(new ValueScale(0, 6));
    }
}
