package depthwise.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Unfold;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TokenGridTest {
    @Property(tries = 100, seed = "6")
    void putsTokensBackWhereTheyWereCutOut(
            @ForAll @IntRange(min = 1, max = 4) int patch,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @IntRange(min = 1, max = 6) int channels) {
        Tensor maps = Tensor.zeros(new Shape.Maps(channels, rows * patch, columns * patch));
        for (int i = 0; i < maps.data().length; i++) {
            maps.data()[i] = i;
        }
        Tensor tokens = new Unfold(patch).forward(List.of(maps), name -> new float[0]);
        TokenGrid grid = new TokenGrid(rows * patch, columns * patch, patch);
        assertThat(grid.fold(tokens).data()).containsExactly(maps.data());
        Shape.Tokens shape = (Shape.Tokens) tokens.shape();
        for (int p = 0; p < shape.sequences(); p++) {
            for (int n = 0; n < shape.tokens(); n++) {
                float first = tokens.data()[(p * shape.tokens() + n) * channels];
                assertThat(first).isEqualTo(grid.row(p, n) * columns * patch + grid.column(p, n));
                assertThat(grid.token(grid.row(p, n), grid.column(p, n))).isEqualTo(n);
            }
        }
    }
}
