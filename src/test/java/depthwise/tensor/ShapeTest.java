package depthwise.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShapeTest {
    @Test
    void countsItsNumbersAndBytes() {
        assertThat(new Shape.Maps(32, 112, 112).elements()).isEqualTo(401_408);
        assertThat(new Shape.Maps(32, 112, 112).bytes()).isEqualTo(1_605_632);
        assertThat(new Shape.Tokens(4, 256, 144).elements()).isEqualTo(147_456);
        assertThat(new Shape.Vector(1000).elements()).isEqualTo(1000);
        assertThat(new Shape.Maps(65536, 65536, 2).elements()).isEqualTo(1L << 33);
    }

    @Test
    void namesItsAxesSlowestFirst() {
        assertThat(new Shape.Maps(3, 4, 5).dims()).containsExactly(3, 4, 5);
        assertThat(new Shape.Tokens(3, 4, 5).dims()).containsExactly(3, 4, 5);
        assertThat(new Shape.Vector(7).dims()).containsExactly(7);
        assertThat(new Shape.Maps(3, 4, 5).channels()).isEqualTo(3);
        assertThat(new Shape.Tokens(3, 4, 5).channels()).isEqualTo(5);
    }

    @Test
    void readsHeightByWidthByChannels() {
        assertThat(new Shape.Maps(3, 97, 131)).hasToString("97×131 × 3");
        assertThat(new Shape.Tokens(4, 256, 144)).hasToString("4 · 256 × 144");
        assertThat(new Shape.Vector(1000)).hasToString("1000");
    }

    @Test
    void refusesEmptyAxes() {
        assertThatThrownBy(() -> new Shape.Maps(3, 0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shape.Tokens(-1, 4, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shape.Vector(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
