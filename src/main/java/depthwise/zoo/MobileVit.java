package depthwise.zoo;

import depthwise.block.ConvBnAct;
import depthwise.block.Conventions;
import depthwise.block.Divisible;
import depthwise.block.InvertedResidual;
import depthwise.block.MobileVitBlock;
import depthwise.block.PooledClassifier;
import depthwise.graph.Graph;
import depthwise.op.Input;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import java.util.List;
import java.util.OptionalDouble;

/**
 * MobileViT-XXS, -XS and -S, Table 4 of their paper, in timm's names. The paper has no width multiplier; here α scales
 * channels and token widths, rounded to multiples of 8, so that the heads still divide them.
 *
 * @param stages channels of stem and the five stages, and of the last convolution
 * @param tokens d of the three MobileViT blocks
 * @param expansion t of the MV2 blocks
 */
record MobileVit(String key, String title, List<Integer> stages, List<Integer> tokens, int expansion, Published figures)
        implements Architecture {
    private static final List<Integer> LAYERS = List.of(2, 4, 3);
    private static final String PAPER = "MobileViT, Table 4 and Figure 6";
    private static final String CODE = "MobileViT, Table 4; accuracy from ml-cvnets";
    private static final int HEADS = 4;
    private static final int PATCH = 2;

    static MobileVit xxs() {
        return of("xxs", "XXS", List.of(16, 16, 24, 48, 64, 80, 320), List.of(64, 80, 96), 2, 1.3, 69.0, CODE);
    }

    static MobileVit xs() {
        return of("xs", "XS", List.of(16, 32, 48, 64, 80, 96, 384), List.of(96, 120, 144), 4, 2.3, 74.8, PAPER);
    }

    static MobileVit s() {
        return of("s", "S", List.of(16, 32, 64, 96, 128, 160, 640), List.of(144, 192, 240), 4, 5.6, 78.4, PAPER);
    }

    private static MobileVit of(
            String key,
            String size,
            List<Integer> stages,
            List<Integer> tokens,
            int expansion,
            double parameters,
            double top1,
            String source) {
        Published figures = new Published(1, 256, OptionalDouble.empty(), parameters, OptionalDouble.of(top1), source);
        return new MobileVit("mobilevit-" + key, "MobileViT-" + size, stages, tokens, expansion, figures);
    }

    @Override
    public List<Published> published() {
        return List.of(figures);
    }

    @Override
    public Configuration defaults() {
        return Configuration.standard(256);
    }

    @Override
    public String preprocessing() {
        return "mobilevit";
    }

    @Override
    public Graph build(Configuration configuration) {
        Conventions conventions = Conventions.timm(configuration.padding());
        double alpha = configuration.alpha();
        Graph.Builder graph = Graph.builder();
        String x = graph.add("input", new Input(3, configuration.height(), configuration.width()));
        x = graph.add("stem", ConvBnAct.standard(wide(0, alpha), 3, 2, Nonlinearity.SILU, conventions), x);
        x = graph.add("stages.0.0", InvertedResidual.mv2(expansion, wide(1, alpha), 1, conventions), x);
        for (int i = 0; i < 3; i++) {
            int stride = i == 0 ? 2 : 1;
            x = graph.add("stages.1." + i, InvertedResidual.mv2(expansion, wide(2, alpha), stride, conventions), x);
        }
        for (int i = 0; i < LAYERS.size(); i++) {
            String stage = "stages." + (i + 2);
            x = graph.add(stage + ".0", InvertedResidual.mv2(expansion, wide(i + 3, alpha), 2, conventions), x);
            int width = Divisible.by(8, tokens.get(i) * alpha);
            x = graph.add(
                    stage + ".1", new MobileVitBlock(width, LAYERS.get(i), PATCH, HEADS, 2, true, conventions), x);
        }
        x = graph.add("final_conv", ConvBnAct.pointwise(wide(6, alpha), Nonlinearity.SILU, conventions), x);
        x = graph.add("head", new PooledClassifier(configuration.classes()), x);
        return graph.build(graph.add("output", new Output(), x));
    }

    private int wide(int stage, double alpha) {
        return Divisible.by(8, stages.get(stage) * alpha);
    }
}
