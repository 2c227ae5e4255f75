package depthwise.zoo;

import depthwise.block.ConvBnAct;
import depthwise.block.Conventions;
import depthwise.block.Divisible;
import depthwise.block.HiddenClassifier;
import depthwise.block.V3Bottleneck;
import depthwise.graph.Graph;
import depthwise.op.Flatten;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import java.util.List;

/**
 * MobileNetV3-Large and -Small, Tables 1 and 2 of their paper, in torchvision's names and with torchvision's widths:
 * the multiplier scales expansions and head alike. Small's hidden layer has 1024 units as in all code; its table prints
 * 1280.
 */
record MobileNetV3(String key, String title, List<Row> table, int hidden, List<Published> published)
        implements Architecture {
    private static final Nonlinearity RE = Nonlinearity.RELU;
    private static final Nonlinearity HS = Nonlinearity.HARD_SWISH;
    private static final boolean SE = true;
    private static final boolean NO = false;

    /** One row of the tables: kernel, exp size, out, SE, NL, s. */
    record Row(int kernel, int exp, int out, boolean se, Nonlinearity nl, int s) {}

    static MobileNetV3 large() {
        return new MobileNetV3(
                "mobilenet-v3-large",
                "MobileNetV3-Large",
                List.of(
                        new Row(3, 16, 16, NO, RE, 1),
                        new Row(3, 64, 24, NO, RE, 2),
                        new Row(3, 72, 24, NO, RE, 1),
                        new Row(5, 72, 40, SE, RE, 2),
                        new Row(5, 120, 40, SE, RE, 1),
                        new Row(5, 120, 40, SE, RE, 1),
                        new Row(3, 240, 80, NO, HS, 2),
                        new Row(3, 200, 80, NO, HS, 1),
                        new Row(3, 184, 80, NO, HS, 1),
                        new Row(3, 184, 80, NO, HS, 1),
                        new Row(3, 480, 112, SE, HS, 1),
                        new Row(3, 672, 112, SE, HS, 1),
                        new Row(5, 672, 160, SE, HS, 2),
                        new Row(5, 960, 160, SE, HS, 1),
                        new Row(5, 960, 160, SE, HS, 1)),
                1280,
                List.of(
                        Published.of(1, 224, 219, 5.4, 75.2, "MobileNetV3, Table 3"),
                        Published.of(0.75, 224, 155, 4.0, 73.3, "MobileNetV3, Table 3")));
    }

    static MobileNetV3 small() {
        return new MobileNetV3(
                "mobilenet-v3-small",
                "MobileNetV3-Small",
                List.of(
                        new Row(3, 16, 16, SE, RE, 2),
                        new Row(3, 72, 24, NO, RE, 2),
                        new Row(3, 88, 24, NO, RE, 1),
                        new Row(5, 96, 40, SE, HS, 2),
                        new Row(5, 240, 40, SE, HS, 1),
                        new Row(5, 240, 40, SE, HS, 1),
                        new Row(5, 120, 48, SE, HS, 1),
                        new Row(5, 144, 48, SE, HS, 1),
                        new Row(5, 288, 96, SE, HS, 2),
                        new Row(5, 576, 96, SE, HS, 1),
                        new Row(5, 576, 96, SE, HS, 1)),
                1024,
                List.of(
                        Published.of(1, 224, 66, 2.9, 67.4, "MobileNetV3, Table 3"),
                        Published.of(0.75, 224, 44, 2.4, 65.4, "MobileNetV3, Table 3")));
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
    public Graph build(Configuration configuration) {
        Conventions conventions = Conventions.torchvisionV3(configuration.padding());
        double alpha = configuration.alpha();
        Graph.Builder graph = Graph.builder();
        String x = graph.add("input", new Input(3, configuration.height(), configuration.width()));
        int at = 0;
        x = graph.add("features." + at++, ConvBnAct.standard(scale(16, alpha), 3, 2, HS, conventions), x);
        for (Row row : table) {
            V3Bottleneck block = new V3Bottleneck(
                    row.kernel(),
                    scale(row.exp(), alpha),
                    scale(row.out(), alpha),
                    row.se(),
                    row.nl(),
                    row.s(),
                    conventions);
            x = graph.add("features." + at++, block, x);
        }
        int last = 6 * scale(table.get(table.size() - 1).out(), alpha);
        x = graph.add("features." + at, ConvBnAct.pointwise(last, HS, conventions), x);
        x = graph.add("avgpool", new GlobalAveragePool(), x);
        x = graph.add("flatten", new Flatten(), x);
        x = graph.add("classifier", new HiddenClassifier(scale(hidden, alpha), configuration.classes()), x);
        return graph.build(graph.add("output", new Output(), x));
    }

    private static int scale(int channels, double alpha) {
        return Divisible.by(8, channels * alpha);
    }
}
