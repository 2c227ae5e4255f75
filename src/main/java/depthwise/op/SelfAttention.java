package depthwise.op;

import depthwise.op.Formula.Factor;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;

/**
 * Scaled dot-product attention in several heads. It takes tokens that already carry their query, key and value side by
 * side (P, N, 3d), and for each of the P sequences and each head computes softmax(q·kᵀ / √(d/heads))·v, which gives (P,
 * N, d). The products cost 2·P·N_p²·d multiply-adds. MobileViT paper, section 3.1; four heads in its code.
 *
 * @param heads into how many parts d is split, each attending by itself
 */
public record SelfAttention(@Attribute(min = 1, max = 64) int heads) implements Primitive {
    public SelfAttention {
        Attributes.check(SelfAttention.class, "selfAttention", heads);
    }

    @Override
    public String key() {
        return "selfAttention";
    }

    @Override
    public Category category() {
        return Category.ATTENTION;
    }

    @Override
    public Shape.Tokens outputShape(List<Shape> inputs) {
        Shape.Tokens in = Expect.tokens(this, inputs.get(0));
        if (in.channels() % (3 * heads) != 0) {
            throw Failure.of("op.problem.heads", in.channels(), heads);
        }
        if ((long) in.tokens() * in.tokens() > Integer.MAX_VALUE / Float.BYTES) {
            throw Failure.of("op.problem.attentionTooLarge", in.tokens());
        }
        return new Shape.Tokens(in.sequences(), in.tokens(), in.channels() / 3);
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        Shape.Tokens out = outputShape(inputs);
        Formula products = Formula.product(
                Factor.of(Letter.TWO, 2),
                Factor.of(Letter.SEQUENCES, out.sequences()),
                Factor.squared(Letter.TOKENS, out.tokens()),
                Factor.of(Letter.EMBEDDING, out.channels()));
        Formula softmax = Formula.product(
                Factor.of(Letter.SEQUENCES, out.sequences()),
                Factor.of(Letter.HEADS, heads),
                Factor.squared(Letter.TOKENS, out.tokens()));
        Cost touched = Cost.elementwise(softmax, out);
        return new Cost(Formula.ZERO, Formula.ZERO, products, softmax, touched.memory());
    }

    /**
     * The attention matrix of one head in one sequence: row n holds how much token n attends to each token, summing to
     * 1.
     *
     * @param qkv (P, N, 3d), not modified
     * @return N × N numbers, row-major
     */
    public float[] attention(Tensor qkv, int sequence, int head) {
        Shape.Tokens in = (Shape.Tokens) qkv.shape();
        int n = in.tokens();
        int each = in.channels() / 3 / heads;
        float[] matrix = new float[n * n];
        double[] row = new double[n];
        for (int i = 0; i < n; i++) {
            int q = (sequence * n + i) * in.channels() + head * each;
            for (int j = 0; j < n; j++) {
                int k = (sequence * n + j) * in.channels() + in.channels() / 3 + head * each;
                double dot = 0;
                for (int c = 0; c < each; c++) {
                    dot += (double) qkv.data()[q + c] * qkv.data()[k + c];
                }
                row[j] = dot / Math.sqrt(each);
            }
            Softmax.normalise(row);
            for (int j = 0; j < n; j++) {
                matrix[i * n + j] = (float) row[j];
            }
        }
        return matrix;
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Tensor qkv = inputs.get(0);
        Tensor y = Tensor.zeros(outputShape(List.of(qkv.shape())));
        Shape.Tokens out = (Shape.Tokens) y.shape();
        for (int p = 0; p < out.sequences(); p++) {
            for (int head = 0; head < heads; head++) {
                weigh(qkv, attention(qkv, p, head), p, head, y);
            }
        }
        return y;
    }

    private void weigh(Tensor qkv, float[] matrix, int sequence, int head, Tensor y) {
        Shape.Tokens out = (Shape.Tokens) y.shape();
        int n = out.tokens();
        int d = out.channels();
        int each = d / heads;
        for (int i = 0; i < n; i++) {
            for (int c = head * each; c < (head + 1) * each; c++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += (double) matrix[i * n + j] * qkv.data()[(sequence * n + j) * 3 * d + 2 * d + c];
                }
                y.data()[(sequence * n + i) * d + c] = (float) sum;
            }
        }
    }
}
