package depthwise.ui.maps;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.op.Fold;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/**
 * Where the tokens of a node come from: maps of {@code height} × {@code width} pixels that were cut into patches of
 * {@code patch} × {@code patch}. Sequence p holds the pixel at place p of every patch, token n is patch n.
 */
record TokenGrid(int height, int width, int patch) {
    /** The grid behind the tokens that come out of {@code operation}: that of the nearest maps before it. */
    static Optional<TokenGrid> of(Analysis analysis, FlatOperation operation) {
        FlatOperation at = operation;
        while (at.shape() instanceof Shape.Tokens tokens && !at.inputs().isEmpty()) {
            if (at.inputShapes().get(0) instanceof Shape.Maps maps) {
                int patch = (int) Math.round(Math.sqrt(tokens.sequences()));
                return Optional.of(new TokenGrid(maps.height(), maps.width(), patch));
            }
            at = analysis.operation(at.inputs().get(0)).orElseThrow();
        }
        return Optional.empty();
    }

    /** The tokens back where their pixels were, (P, N, d) to (d, H, W). */
    Tensor fold(Tensor tokens) {
        Tensor size = Tensor.zeros(new Shape.Maps(1, height, width));
        return new Fold(patch).forward(List.of(tokens, size), name -> new float[0]);
    }

    /** Patches in a row. */
    int columns() {
        return width / patch;
    }

    int rows() {
        return height / patch;
    }

    /** The row of pixels that a token of a sequence stands for. */
    int row(int sequence, int token) {
        return token / columns() * patch + sequence / patch;
    }

    /** The column of pixels that a token of a sequence stands for. */
    int column(int sequence, int token) {
        return token % columns() * patch + sequence % patch;
    }

    /** The token whose patch holds a pixel. */
    int token(int row, int column) {
        return row / patch * columns() + column / patch;
    }
}
