package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;
import depthwise.op.SelfAttention;
import depthwise.tensor.Shape;
import java.util.Arrays;
import java.util.Optional;

/**
 * Multi-head attention, a unit being one head in one sequence: keys and values are packed as the right-hand sides of
 * two products, and the scores between them stay in the thread's scratch, a few tokens at a time so that they also stay
 * near.
 */
final class AttentionKernel implements Kernel {
    private static final int[] ONE_TAP = {0};
    /** Scores that stay near, about 24 KiB. */
    private static final int NEAR = 6_144;

    private final Arithmetic arithmetic;
    private final Finish finish;
    private final int sequences;
    private final int heads;
    private final int tokens;
    private final int channels;
    private final int each;
    private final Columns scoreColumns;
    private final Columns valueColumns;
    /** Where the packed keys, the packed values, the scores and their sums begin in the scratch. */
    private final int keysAt;

    private final int valuesAt;
    private final int scoresAt;
    private final int sumsAt;
    /** Tokens whose scores are computed together. */
    private final int block;

    AttentionKernel(Arithmetic arithmetic, SelfAttention operation, Site site) {
        Shape.Tokens out = (Shape.Tokens) site.output();
        this.arithmetic = arithmetic;
        this.finish = Finish.of(arithmetic, new Epilogue(Optional.empty(), false, Nonlinearity.IDENTITY));
        this.sequences = out.sequences();
        this.heads = operation.heads();
        this.tokens = out.tokens();
        this.channels = out.channels();
        this.each = channels / heads;
        this.scoreColumns = Columns.padded(tokens, arithmetic.lanes());
        this.valueColumns = Columns.exact(each, arithmetic.lanes());
        this.keysAt = Product.scratch(arithmetic);
        this.valuesAt = keysAt + Panels.floats(scoreColumns, each);
        this.scoresAt = valuesAt + Panels.floats(valueColumns, tokens);
        int tile = arithmetic.tileRows();
        this.block = Math.min(tokens, Math.max(1, NEAR / scoreColumns.roundedUp() / tile) * tile);
        this.sumsAt = scoresAt + block * scoreColumns.roundedUp();
    }

    @Override
    public int units() {
        return sequences * heads;
    }

    @Override
    public int scratch() {
        return sumsAt + block;
    }

    /** The heads of a sequence. */
    @Override
    public int grain() {
        return heads;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        int width = 3 * channels;
        Panels keys = new Panels(scratch.floats, keysAt, scoreColumns, ONE_TAP, each);
        Panels values = new Panels(scratch.floats, valuesAt, valueColumns, ONE_TAP, tokens);
        Product weighing = new Product(arithmetic, values, finish);
        for (int unit = from; unit < to; unit++) {
            int head = unit % heads * each;
            int first = unit / heads * tokens;
            packKeys(scratch.added.set(inputs[0], first * width + channels + head, width), keys);
            packValues(scratch.added.set(inputs[0], first * width + 2 * channels + head, width), values);
            for (int token = 0; token < tokens; token += block) {
                int count = Math.min(block, tokens - token);
                score(keys, scratch.left.set(inputs[0], (first + token) * width + head, width), count, scratch);
                Rows target = scratch.result.set(output, (first + token) * channels + head, channels);
                Rows scores = scratch.left.set(scratch.floats, scoresAt, scoreColumns.roundedUp());
                weighing.run(0, valueColumns.panels(), scores, count, target, null, scratch);
                divide(target, count, scratch);
            }
        }
    }

    /** How much {@code count} tokens attend to each, but for their sums, which are kept beside. */
    private void score(Panels keys, Rows queries, int count, Scratch scratch) {
        Rows scores = scratch.result.set(scratch.floats, scoresAt, scoreColumns.roundedUp());
        arithmetic.product(keys, 0, scoreColumns.panels(), queries, count, scores, Clamp.NONE);
        for (int token = 0; token < count; token++) {
            int at = scores.at + token * scores.stride;
            scratch.floats[sumsAt + token] = arithmetic.powers((float) (1 / Math.sqrt(each)), scores.data, at, tokens);
        }
    }

    /** Divides by the sums of the scores only now: what was weighed is fewer numbers than the scores are. */
    private void divide(Rows weighed, int count, Scratch scratch) {
        for (int token = 0; token < count; token++) {
            arithmetic.scale(
                    1 / scratch.floats[sumsAt + token], weighed.data, weighed.at + token * weighed.stride, each);
        }
    }

    /** Transposes the keys: term c of column n is number c of token n. */
    private void packKeys(Rows from, Panels to) {
        for (int v = 0; v < scoreColumns.starts.length; v++) {
            int width = to.width(v);
            int at = to.vectorAt(v);
            for (int lane = 0; lane < scoreColumns.lanes; lane++) {
                int token = Math.min(tokens - 1, scoreColumns.starts[v] + lane);
                to.data[at + lane] = 0;
                for (int c = 0; c < each; c++) {
                    to.data[at + (c + 1) * width + lane] = from.data[from.at + token * from.stride + c];
                }
            }
        }
    }

    /** Copies the values: term n of column c is number c of token n. */
    private void packValues(Rows from, Panels to) {
        for (int v = 0; v < valueColumns.starts.length; v++) {
            int width = to.width(v);
            int at = to.vectorAt(v);
            int filled = Math.min(valueColumns.lanes, each - valueColumns.starts[v]);
            Arrays.fill(to.data, at, at + valueColumns.lanes, 0);
            for (int token = 0; token < tokens; token++) {
                int source = from.at + token * from.stride + valueColumns.starts[v];
                System.arraycopy(from.data, source, to.data, at + (token + 1) * width, filled);
            }
        }
    }
}
