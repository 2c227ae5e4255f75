package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;

/**
 * Puts tokens back where {@link Unfold} took them: (P, N, d) becomes (d, H, W). The second input is any map of the
 * wanted height and width, since N alone does not tell them apart. MobileViT paper, section 3.1.
 *
 * @param patch side p of a patch
 */
public record Fold(
        @Attribute(min = 1, max = 32, letter = "p") int patch) implements Primitive {
    public Fold {
        Attributes.check(Fold.class, "fold", patch);
    }

    @Override
    public String key() {
        return "fold";
    }

    @Override
    public Category category() {
        return Category.ATTENTION;
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public String brief() {
        return patch + "×" + patch;
    }

    @Override
    public Shape.Maps outputShape(List<Shape> inputs) {
        Shape.Tokens in = Expect.tokens(this, inputs.get(0));
        Shape.Maps like = Expect.maps(this, inputs.get(1));
        boolean fits = like.height() % patch == 0
                && like.width() % patch == 0
                && in.sequences() == patch * patch
                && in.sequences() * in.tokens() == like.height() * like.width();
        if (!fits) {
            throw Failure.of("op.problem.fold", in.toString(), like.height(), like.width(), patch);
        }
        return new Shape.Maps(in.channels(), like.height(), like.width());
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        return Cost.free(outputShape(inputs));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Shape.Maps out = outputShape(inputs.stream().map(Tensor::shape).toList());
        float[] y = new float[Math.toIntExact(out.elements())];
        PatchOrder order = new PatchOrder(out, patch);
        for (int i = 0; i < y.length; i++) {
            y[i] = inputs.get(0).data()[order.token(i)];
        }
        return new Tensor(out, y);
    }
}
