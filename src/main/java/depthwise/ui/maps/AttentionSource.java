package depthwise.ui.maps;

import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.op.SelfAttention;
import depthwise.tensor.Shape;
import java.util.List;
import java.util.Optional;

/**
 * A self-attention that can be looked into.
 *
 * @param path where it stands
 * @param heads how many heads it has
 * @param sequences P, how many sequences attend by themselves
 * @param tokens N, how many tokens each has
 * @param grid where its tokens stand in the picture, if they come from one
 */
record AttentionSource(String path, int heads, int sequences, int tokens, Optional<TokenGrid> grid) {
    /** The only self-attention at {@code path} or inside it. */
    static Optional<AttentionSource> at(Analysis analysis, String path) {
        List<FlatOperation> found = analysis.inside(path).stream()
                .filter(op -> op.operation() instanceof SelfAttention)
                .toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        FlatOperation operation = found.get(0);
        Shape.Tokens shape = (Shape.Tokens) operation.shape();
        return Optional.of(new AttentionSource(
                operation.path(),
                ((SelfAttention) operation.operation()).heads(),
                shape.sequences(),
                shape.tokens(),
                TokenGrid.of(analysis, operation)));
    }

    /** N × N numbers: row n says how much token n attends to each token. */
    AttentionMatrix matrix(Trace trace, int sequence, int head) {
        return new AttentionMatrix(tokens, trace.attention(path, sequence, head));
    }
}
