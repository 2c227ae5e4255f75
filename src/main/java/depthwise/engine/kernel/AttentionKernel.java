package depthwise.engine.kernel;

import depthwise.op.SelfAttention;
import depthwise.tensor.Shape;
import java.util.Arrays;

/**
 * Multi-head attention, softmax(q·kᵀ / √e)·v, a unit being one head of e channels in one sequence.
 *
 * <p>It is computed on its side: a column belongs to a query, a row of the scores to a key, and a row of what is
 * weighed to a channel. So softmax goes down the columns, a vector of queries at a time and without adding up inside of
 * a vector, and the products are wide where heads are narrow: heads of this family have 16 to 60 channels, sequences
 * have 16 to 256 tokens. One panel of queries is finished before the next begins, so that its scores stay near.
 */
final class AttentionKernel implements Kernel {
    private static final int[] ONE_TAP = {0};
    private static final int QUERIES_AT = Alignment.START;

    private final Arithmetic arithmetic;
    private final int sequences;
    private final int heads;
    private final int tokens;
    private final int channels;
    private final int each;
    private final float factor;
    /** The queries side by side. */
    private final Columns columns;
    /** Those of one panel: of two vectors, and of one where that is the last. */
    private final Columns pair;

    private final Columns single;
    /** Where the values on their side, the scores, their sums and the result begin, behind the packed queries. */
    private final int valuesAt;

    private final int scoresAt;
    private final int sumsAt;
    private final int weighedAt;

    AttentionKernel(Arithmetic arithmetic, SelfAttention operation, Site site) {
        Shape.Tokens out = (Shape.Tokens) site.output();
        this.arithmetic = arithmetic;
        this.sequences = out.sequences();
        this.heads = operation.heads();
        this.tokens = out.tokens();
        this.channels = out.channels();
        this.each = channels / heads;
        this.factor = (float) (1 / Math.sqrt(each));
        this.columns = Columns.padded(tokens, arithmetic.lanes());
        this.pair = Columns.padded(Columns.PAIR * arithmetic.lanes(), arithmetic.lanes());
        this.single = Columns.padded(arithmetic.lanes(), arithmetic.lanes());
        this.valuesAt = behind(QUERIES_AT, Panels.floats(columns, each));
        this.scoresAt = behind(valuesAt, each * tokens);
        this.sumsAt = behind(scoresAt, Panels.floats(pair, tokens));
        this.weighedAt = behind(sumsAt, pair.count);
    }

    private static int behind(int at, int floats) {
        return at + (int) Alignment.roundedUp(floats);
    }

    @Override
    public int units() {
        return sequences * heads;
    }

    @Override
    public int scratch() {
        return weighedAt + pair.count * each;
    }

    /** The heads of a sequence. */
    @Override
    public int grain() {
        return heads;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        float[] floats = scratch.floats;
        int width = 3 * channels;
        Panels queries = new Panels(floats, QUERIES_AT, columns, ONE_TAP, each);
        Panels pairs = new Panels(floats, scoresAt, pair, ONE_TAP, tokens);
        Panels singles = new Panels(floats, scoresAt, single, ONE_TAP, tokens);
        for (int unit = from; unit < to; unit++) {
            int head = unit % heads * each;
            int first = unit / heads * tokens;
            packQueries(scratch.added.set(inputs[0], first * width + head, width), queries);
            turnValues(scratch.added.set(inputs[0], first * width + 2 * channels + head, width), floats);
            Rows keys = scratch.added.set(inputs[0], first * width + channels + head, width);
            for (int panel = 0; panel < columns.panels(); panel++) {
                Panels scores = queries.vectors(panel) == 1 ? singles : pairs;
                attend(queries, panel, keys, scores, scratch);
                hand(
                        floats,
                        panel,
                        scores.columns.count,
                        scratch.result.set(output, first * channels + head, channels));
            }
        }
    }

    /** What the queries of {@code panel} gather from the values, but for division by their sums. */
    private void attend(Panels queries, int panel, Rows keys, Panels scores, Scratch scratch) {
        float[] floats = scratch.floats;
        int wide = scores.columns.count;
        Arrays.fill(floats, scoresAt, scoresAt + wide, 0);
        int scored = scoresAt + wide;
        Rows result = scratch.result.set(floats, scored - columns.first(panel), wide);
        arithmetic.product(queries, panel, panel + 1, keys, tokens, result, Clamp.NONE);
        arithmetic.powers(factor, floats, scored, tokens, wide, floats, sumsAt);
        Rows values = scratch.left.set(floats, valuesAt, tokens);
        arithmetic.product(scores, 0, 1, values, each, scratch.result.set(floats, weighedAt, wide), Clamp.NONE);
    }

    /** Divides what the queries of {@code panel} gathered, and turns it to its place. */
    private void hand(float[] floats, int panel, int wide, Rows to) {
        int first = columns.first(panel);
        for (int i = 0; i < columns.end(panel + 1) - first; i++) {
            float share = 1 / floats[sumsAt + i];
            int at = to.at + (first + i) * to.stride;
            for (int c = 0; c < each; c++) {
                to.data[at + c] = share * floats[weighedAt + c * wide + i];
            }
        }
    }

    /** Term c of column n is number c of token n. */
    private void packQueries(Rows from, Panels to) {
        for (int v = 0; v < columns.starts.length; v++) {
            int width = to.width(v);
            int at = to.vectorAt(v);
            for (int lane = 0; lane < columns.lanes; lane++) {
                int token = Math.min(tokens - 1, columns.starts[v] + lane);
                to.data[at + lane] = 0;
                for (int c = 0; c < each; c++) {
                    to.data[at + (c + 1) * width + lane] = from.data[from.at + token * from.stride + c];
                }
            }
        }
    }

    /** Number n of row c is number c of token n. */
    private void turnValues(Rows from, float[] to) {
        for (int token = 0; token < tokens; token++) {
            int at = from.at + token * from.stride;
            for (int c = 0; c < each; c++) {
                to[valuesAt + c * tokens + token] = from.data[at + c];
            }
        }
    }
}
