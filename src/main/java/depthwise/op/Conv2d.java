package depthwise.op;

import depthwise.op.Formula.Factor;
import depthwise.op.ParameterSpec.Role;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.text.Message;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Convolution: every output channel is a sum over a window and over the input channels of its group, y[n, i, j] = b[n]
 * + Σ_{m, u, v} w[n, m, u, v] · x[m, s·i + u − p, s·j + v − p].
 *
 * <p>(M, H, W) becomes (N, H', W'). One group is the standard convolution, at D_K²·M·N·D_F² multiply-adds; as many
 * groups as channels is the depthwise convolution, at D_K²·M·D_F²; D_K = 1 is the pointwise one. MobileNetV1 paper,
 * section 3.1.
 *
 * @param outChannels N
 * @param kernel D_K
 * @param stride step s of the window
 * @param padding zeros p on each side, where the mode is symmetric
 * @param mode symmetric like PyTorch, or TensorFlow SAME
 * @param groups how many parts the channels are split into; each sees only its own
 * @param bias whether b is added
 */
public record Conv2d(
        @Attribute(min = 1, max = 16384, letter = "N") int outChannels,
        @Attribute(min = 1, max = 31, letter = "D_K") int kernel,
        @Attribute(min = 1, max = 16, letter = "s") int stride,
        @Attribute(min = 0, max = 31, letter = "p") int padding,
        @Attribute PaddingMode mode,
        @Attribute(min = 1, max = 16384, letter = "g") int groups,
        @Attribute boolean bias)
        implements Windowed {

    public Conv2d {
        Attributes.check(Conv2d.class, "conv2d", outChannels, kernel, stride, padding, mode, groups, bias);
    }

    /** A convolution with half the kernel as padding, in one group, without bias. */
    public static Conv2d standard(int outChannels, int kernel, int stride, PaddingMode mode) {
        return new Conv2d(outChannels, kernel, stride, kernel / 2, mode, 1, false);
    }

    /** A convolution of each channel by itself. */
    public static Conv2d depthwise(int channels, int kernel, int stride, PaddingMode mode) {
        return new Conv2d(channels, kernel, stride, kernel / 2, mode, channels, false);
    }

    /** A 1×1 convolution without bias. */
    public static Conv2d pointwise(int outChannels) {
        return new Conv2d(outChannels, 1, 1, 0, PaddingMode.SYMMETRIC, 1, false);
    }

    @Override
    public String key() {
        return "conv2d";
    }

    @Override
    public Category category() {
        if (isDepthwise()) {
            return Category.DEPTHWISE;
        }
        return kernel == 1 ? Category.POINTWISE : Category.CONVOLUTION;
    }

    /** Whether each output channel sees one input channel. */
    public boolean isDepthwise() {
        return groups > 1 && groups == outChannels;
    }

    @Override
    public Message title() {
        if (isDepthwise()) {
            return Message.of("op.conv2d.depthwise", kernel);
        }
        return Message.of(groups > 1 ? "op.conv2d.grouped" : "op.conv2d.standard", kernel);
    }

    @Override
    public String brief() {
        return kernel + "×" + kernel + (stride > 1 ? " · s" + stride : "") + " · " + outChannels;
    }

    @Override
    public Window window() {
        return new Window(kernel, stride, padding, mode);
    }

    @Override
    public Shape.Maps outputShape(List<Shape> inputs) {
        Shape.Maps in = Expect.maps(this, inputs.get(0));
        if (in.channels() % groups != 0 || outChannels % groups != 0) {
            int most = BigInteger.valueOf(in.channels())
                    .gcd(BigInteger.valueOf(outChannels))
                    .intValue();
            throw Failure.of("op.problem.groups", groups, in.channels(), outChannels, most);
        }
        return window().apply(in, outChannels);
    }

    @Override
    public List<ParameterSpec> parameters(List<Shape> inputs) {
        List<ParameterSpec> specs = new ArrayList<>();
        specs.add(ParameterSpec.of(
                "weight", Role.WEIGHT, outChannels, inputs.get(0).channels() / groups, kernel, kernel));
        if (bias) {
            specs.add(ParameterSpec.of("bias", Role.BIAS, outChannels));
        }
        return specs;
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        Shape.Maps out = outputShape(inputs);
        Formula weights =
                new Formula(List.of(new Formula.Term(weightFactors(inputs.get(0).channels()))));
        Formula macs = weights.times(Formula.area(out).toArray(Factor[]::new));
        Formula learned = bias ? weights.plus(Formula.product(Factor.of(Letter.OUTPUT, outChannels))) : weights;
        return Cost.products(learned, macs, out);
    }

    private List<Factor> weightFactors(int inChannels) {
        List<Factor> factors = new ArrayList<>();
        if (kernel > 1) {
            factors.add(Factor.squared(Letter.KERNEL, kernel));
        }
        if (groups == inChannels && groups > 1) {
            factors.add(Factor.of(outChannels == inChannels ? Letter.INPUT : Letter.OUTPUT, outChannels));
        } else {
            factors.add(Factor.of(groups == 1 ? Letter.INPUT : Letter.GROUPED_INPUT, inChannels / groups));
            factors.add(Factor.of(Letter.OUTPUT, outChannels));
        }
        return factors;
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Tensor x = inputs.get(0);
        Shape.Maps in = (Shape.Maps) x.shape();
        Tensor y = Tensor.zeros(outputShape(List.of(in)));
        new Convolution(this, in, (Shape.Maps) y.shape())
                .run(x.data(), parameters.get("weight"), bias ? parameters.get("bias") : null, y.data());
        return y;
    }
}
