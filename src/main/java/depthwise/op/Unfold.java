package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;

/**
 * Cuts maps into patches and lines up what stands at one place of every patch: (d, H, W) becomes (P, N, d) with P = p²
 * places and N = H·W/p² patches. Place = (row mod p)·p + column mod p; patch = ⌊row/p⌋·(W/p) + ⌊column/p⌋. MobileViT
 * paper, section 3.1.
 *
 * @param patch side p of a patch
 */
public record Unfold(
        @Attribute(min = 1, max = 32, letter = "p") int patch) implements Primitive {
    public Unfold {
        Attributes.check(Unfold.class, "unfold", patch);
    }

    @Override
    public String key() {
        return "unfold";
    }

    @Override
    public Category category() {
        return Category.ATTENTION;
    }

    @Override
    public String brief() {
        return patch + "×" + patch;
    }

    @Override
    public Shape.Tokens outputShape(List<Shape> inputs) {
        Shape.Maps in = Expect.maps(this, inputs.get(0));
        if (in.height() % patch != 0 || in.width() % patch != 0) {
            throw Failure.of("op.problem.unfold", in.height(), in.width(), patch);
        }
        return new Shape.Tokens(patch * patch, in.height() * in.width() / (patch * patch), in.channels());
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        return Cost.free(outputShape(inputs));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Tensor x = inputs.get(0);
        Tensor y = Tensor.zeros(outputShape(List.of(x.shape())));
        PatchOrder order = new PatchOrder((Shape.Maps) x.shape(), patch);
        for (int i = 0; i < y.data().length; i++) {
            y.data()[order.token(i)] = x.data()[i];
        }
        return y;
    }
}
