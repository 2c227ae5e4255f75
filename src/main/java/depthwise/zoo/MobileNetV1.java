package depthwise.zoo;

import depthwise.block.ConvBnAct;
import depthwise.block.Conventions;
import depthwise.block.DepthwiseSeparable;
import depthwise.graph.Graph;
import depthwise.op.Flatten;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.Linear;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import java.util.List;

/**
 * MobileNetV1 and the two networks that its paper compares it with. Table 1 prints stride 2 for the last depthwise
 * convolution; its shapes, and all code, have 1. Channels are cut to ⌊α·c⌋, at least 8, as in the authors' code.
 */
record MobileNetV1(String key, String title, Variant variant, List<Published> published) implements Architecture {
    /** Which of the paper's networks it is. */
    enum Variant {
        SEPARABLE,
        STANDARD,
        SHALLOW
    }

    /** One row of Table 1: module, N, s. */
    private record Row(String module, int channels, int stride) {}

    private static final List<Row> BEFORE = List.of(
            new Row("stage1.1", 64, 1),
            new Row("stage1.2", 128, 2),
            new Row("stage1.3", 128, 1),
            new Row("stage1.4", 256, 2),
            new Row("stage1.5", 256, 1),
            new Row("stage2.0", 512, 2));
    private static final List<Row> FIVE = List.of(
            new Row("stage2.1", 512, 1),
            new Row("stage2.2", 512, 1),
            new Row("stage2.3", 512, 1),
            new Row("stage2.4", 512, 1),
            new Row("stage2.5", 512, 1));
    private static final List<Row> AFTER = List.of(new Row("stage3.0", 1024, 2), new Row("stage3.1", 1024, 1));

    static MobileNetV1 separable() {
        String six = "MobileNetV1, Table 6";
        String seven = "MobileNetV1, Table 7";
        return new MobileNetV1(
                "mobilenet-v1",
                "MobileNetV1",
                Variant.SEPARABLE,
                List.of(
                        Published.of(1, 224, 569, 4.2, 70.6, six),
                        Published.of(0.75, 224, 325, 2.6, 68.4, six),
                        Published.of(0.5, 224, 149, 1.3, 63.7, six),
                        Published.of(0.25, 224, 41, 0.5, 50.6, six),
                        Published.of(1, 192, 418, 4.2, 69.1, seven),
                        Published.of(1, 160, 290, 4.2, 67.2, seven),
                        Published.of(1, 128, 186, 4.2, 64.4, seven)));
    }

    static MobileNetV1 standard() {
        return new MobileNetV1(
                "mobilenet-v1-standard",
                "MobileNetV1, standard convolutions",
                Variant.STANDARD,
                List.of(Published.of(1, 224, 4866, 29.3, 71.7, "MobileNetV1, Table 4")));
    }

    static MobileNetV1 shallow() {
        return new MobileNetV1(
                "mobilenet-v1-shallow",
                "MobileNetV1, shallow",
                Variant.SHALLOW,
                List.of(Published.of(1, 224, 307, 2.9, 65.3, "MobileNetV1, Table 5")));
    }

    @Override
    public Configuration defaults() {
        return Configuration.standard(224);
    }

    @Override
    public String preprocessing() {
        return "timm-mobilenetv1";
    }

    @Override
    public Graph build(Configuration configuration) {
        Conventions conventions = Conventions.torchvision(configuration.padding());
        double alpha = configuration.alpha();
        Graph.Builder graph = Graph.builder();
        String x = graph.add("input", new Input(3, configuration.height(), configuration.width()));
        ConvBnAct stem = ConvBnAct.standard(channels(32, alpha), 3, 2, Nonlinearity.RELU6, conventions);
        x = graph.add("stage1.0", stem, x);
        x = rows(graph, BEFORE, x, alpha, conventions);
        x = variant == Variant.SHALLOW ? x : rows(graph, FIVE, x, alpha, conventions);
        x = rows(graph, AFTER, x, alpha, conventions);
        x = graph.add("avgpool", new GlobalAveragePool(), x);
        x = graph.add("flatten", new Flatten(), x);
        x = graph.add("fc", new Linear(configuration.classes(), true), x);
        return graph.build(graph.add("output", new Output(), x));
    }

    private String rows(Graph.Builder graph, List<Row> rows, String from, double alpha, Conventions conventions) {
        String x = from;
        for (Row row : rows) {
            DepthwiseSeparable block = new DepthwiseSeparable(
                    channels(row.channels(), alpha), row.stride(), 3, Nonlinearity.RELU6, conventions);
            x = graph.add(row.module(), variant == Variant.STANDARD ? block.twin() : block, x);
        }
        return x;
    }

    private static int channels(int channels, double alpha) {
        return Math.max((int) (channels * alpha), 8);
    }
}
