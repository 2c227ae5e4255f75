package depthwise.zoo;

import depthwise.block.Classifier;
import depthwise.block.ConvBnAct;
import depthwise.block.Conventions;
import depthwise.block.Divisible;
import depthwise.block.InvertedResidual;
import depthwise.graph.Graph;
import depthwise.op.Flatten;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import java.util.List;

/** MobileNetV2, Table 2 of its paper, in torchvision's names. The last 1280 channels only grow, for α above 1. */
record MobileNetV2() implements Architecture {
    /** One row of Table 2: t, c, n, s. */
    private record Row(int t, int c, int n, int s) {}

    private static final List<Row> TABLE = List.of(
            new Row(1, 16, 1, 1),
            new Row(6, 24, 2, 2),
            new Row(6, 32, 3, 2),
            new Row(6, 64, 4, 2),
            new Row(6, 96, 3, 1),
            new Row(6, 160, 3, 2),
            new Row(6, 320, 1, 1));

    @Override
    public String key() {
        return "mobilenet-v2";
    }

    @Override
    public String title() {
        return "MobileNetV2";
    }

    @Override
    public Configuration defaults() {
        return Configuration.standard(224);
    }

    @Override
    public String preprocessing() {
        return "torchvision";
    }

    @Override
    public List<Published> published() {
        return List.of(
                Published.of(1, 224, 300, 3.4, 72.0, "MobileNetV2, Table 4"),
                Published.of(1.4, 224, 585, 6.9, 74.7, "MobileNetV2, Table 4"),
                Published.of(0.35, 224, 59.2, 1.6, 60.8, "MobileNetV3, Table 3"));
    }

    @Override
    public Graph build(Configuration configuration) {
        Conventions conventions = Conventions.torchvision(configuration.padding());
        double alpha = configuration.alpha();
        Graph.Builder graph = Graph.builder();
        String x = graph.add("input", new Input(3, configuration.height(), configuration.width()));
        int at = 0;
        ConvBnAct stem = ConvBnAct.standard(Divisible.by(8, 32 * alpha), 3, 2, Nonlinearity.RELU6, conventions);
        x = graph.add("features." + at++, stem, x);
        for (Row row : TABLE) {
            for (int i = 0; i < row.n(); i++) {
                int stride = i == 0 ? row.s() : 1;
                int channels = Divisible.by(8, row.c() * alpha);
                x = graph.add("features." + at++, InvertedResidual.v2(row.t(), channels, stride, conventions), x);
            }
        }
        int last = Divisible.by(8, 1280 * Math.max(1, alpha));
        x = graph.add("features." + at, ConvBnAct.pointwise(last, Nonlinearity.RELU6, conventions), x);
        x = graph.add("pooled.pool", new GlobalAveragePool(), x);
        x = graph.add("pooled.flatten", new Flatten(), x);
        x = graph.add("classifier", new Classifier(configuration.classes()), x);
        return graph.build(graph.add("output", new Output(), x));
    }
}
