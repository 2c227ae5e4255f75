package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;
import depthwise.op.SelfAttention;
import depthwise.tensor.Shape;
import java.util.Arrays;
import java.util.Optional;

/**
 * Multi-head attention, a unit being one head in one sequence: keys and values are packed as the right-hand sides of
 * two products, and the scores between them stay in the thread's scratch.
 */
final class AttentionKernel implements Kernel {
    private static final int[] ONE_TAP = {0};

    private final Arithmetic arithmetic;
    private final Finish finish;
    private final int sequences;
    private final int heads;
    private final int tokens;
    private final int channels;
    private final int each;
    private final Columns scoreColumns;
    private final Columns valueColumns;
    /** Where the packed keys, the packed values and the scores begin in the scratch. */
    private final int keysAt;

    private final int valuesAt;
    private final int scoresAt;

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
    }

    @Override
    public int units() {
        return sequences * heads;
    }

    @Override
    public int scratch() {
        return scoresAt + tokens * scoreColumns.roundedUp();
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, float[] scratch) {
        int width = 3 * channels;
        int stride = scoreColumns.roundedUp();
        Panels keys = new Panels(scratch, keysAt, scoreColumns, ONE_TAP, each);
        Panels values = new Panels(scratch, valuesAt, valueColumns, ONE_TAP, tokens);
        Rows scores = new Rows(scratch, scoresAt, stride);
        for (int unit = from; unit < to; unit++) {
            int head = unit % heads * each;
            Rows sequence =
                    Rows.of(inputs[0], width).from(unit / heads * tokens).shifted(head);
            packKeys(sequence.shifted(channels), keys);
            packValues(sequence.shifted(2 * channels), values);
            arithmetic.product(keys, 0, scoreColumns.panels(), sequence, tokens, scores, Clamp.NONE);
            for (int token = 0; token < tokens; token++) {
                arithmetic.softmax((float) (1 / Math.sqrt(each)), scratch, scoresAt + token * stride, tokens);
            }
            Rows target = Rows.of(output, channels).from(unit / heads * tokens).shifted(head);
            Product weighing = new Product(arithmetic, values, finish);
            weighing.run(0, valueColumns.panels(), scores, tokens, target, null, scratch);
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
