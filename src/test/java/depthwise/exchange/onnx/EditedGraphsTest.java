package depthwise.exchange.onnx;

import depthwise.block.BlockCatalog;
import depthwise.block.ConvBnAct;
import depthwise.block.Conventions;
import depthwise.block.DepthwiseSeparable;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.graph.Node;
import depthwise.graph.Surgery;
import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.Attributes;
import depthwise.op.AveragePool;
import depthwise.op.BatchNorm;
import depthwise.op.Concat;
import depthwise.op.Nonlinearity;
import depthwise.op.Operation;
import depthwise.op.PaddingMode;
import depthwise.op.Resize;
import depthwise.op.Softmax;
import depthwise.tensor.Shape;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks as people leave them: blocks with other attributes, operations changed inside blocks, blocks alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditedGraphsTest {
    private Engine engine;

    @BeforeAll
    void start() {
        engine = new Engine(2);
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    /** A narrow network for a small picture. */
    private static Graph network(String architecture) {
        Configuration size = new Configuration(0.25, 65, 71, 10, PaddingMode.SYMMETRIC);
        return Zoo.named(architecture).build(size);
    }

    private static Graph operation(Graph graph, String path, UnaryOperator<Operation> change) {
        Analysis analysis = Analysis.of(graph);
        return Surgery.node(
                analysis,
                analysis.report(path).orElseThrow(),
                node -> node.withOperation(change.apply(node.operation())));
    }

    @ParameterizedTest
    @CsvSource({
        "mobilenet-v2, features.3, kernel, 7",
        "mobilenet-v2, features.3, stride, 3",
        "mobilenet-v2, features.5, stride, 1",
        "mobilenet-v2, features.4, activation, silu",
        "mobilenet-v2, features.4, lastActivation, hard-sigmoid",
        "mobilenet-v2, features.4, expansion, 2.5",
        "mobilenet-v3-small, features.2, squeezeExcite, true",
        "mobilenet-v3-small, features.4, squeezeExcite, false",
        "mobilenet-v3-small, features.5, activation, sigmoid",
        // An operation inside a block, which makes the block the person's own.
        "mobilenet-v2, features.2.conv.1.0, kernel, 5",
        "mobilenet-v2, features.3.conv.1.0, mode, same",
        "mobilenet-v2, features.3.conv.0.0, bias, true",
        "mobilenet-v3-large, features.2.block.1.2, function, relu6",
    })
    void attributeChanged(String architecture, String path, String attribute, String value) {
        Agreement.ofEngine(
                operation(network(architecture), path, operation -> {
                    Object parsed =
                            Attributes.find(operation, attribute).orElseThrow().parse(value);
                    return Attributes.with(operation, attribute, parsed);
                }),
                engine);
    }

    @Test
    void separableConvolutionBecomesStandardAndBack() {
        Graph graph = network("mobilenet-v1");
        String path = graph.nodes().stream()
                .filter(node -> node.operation() instanceof DepthwiseSeparable)
                .map(Node::name)
                .findFirst()
                .orElseThrow();
        Agreement.ofEngine(operation(graph, path, block -> ((DepthwiseSeparable) block).twin()), engine);

        Graph standard = network("mobilenet-v1-standard");
        String twin = standard.nodes().stream()
                .filter(node -> node.operation() instanceof ConvBnAct)
                .map(Node::name)
                .skip(2)
                .findFirst()
                .orElseThrow();
        Conventions conventions = Conventions.torchvision(PaddingMode.SAME);
        Agreement.ofEngine(
                operation(standard, twin, block -> new DepthwiseSeparable(40, 2, 3, Nonlinearity.RELU, conventions)),
                engine);
    }

    @Test
    void operationsPutInAndTakenOut() {
        Graph graph = network("mobilenet-v2");
        String logits = graph.node("output").orElseThrow().inputs().get(0);
        Graph shorter = graph.remove("features.4");
        Agreement.ofEngine(shorter, engine);

        Analysis analysis = Analysis.of(shorter);
        Shape.Maps maps =
                (Shape.Maps) analysis.report("features.3").orElseThrow().shape().orElseThrow();
        Graph longer = shorter.add(Node.of("pool", new AveragePool(3, 1, 1, PaddingMode.SAME), "features.3"))
                .add(Node.of("small", new Resize(3, 4), "pool"))
                .add(Node.of("large", new Resize(maps.height(), maps.width()), "small"))
                .add(Node.of("sum", new Add(), "features.3", "pool", "large"))
                .add(Node.of("both", new Concat(), "sum", "pool"))
                .change("features.5", node -> node.withInputs(List.of("both")))
                .add(Node.of("probabilities", new Softmax(), logits))
                .change("output", node -> node.withInputs(List.of("probabilities")));
        Agreement.ofEngine(longer, engine);
    }

    /** What a batch norm was folded into must still be there for the others that look at it. */
    @Test
    void convolutionThatOthersLookAt() {
        Analysis analysis = Analysis.of(network("mobilenet-v2"));
        Graph changed =
                Surgery.around(analysis, analysis.report("features.3.conv.0.0").orElseThrow(), body -> body.add(
                                Node.of("again", new BatchNorm(1e-3), "0"))
                        .add(Node.of("bent", new Activation(Nonlinearity.SIGMOID), "again"))
                        .add(Node.of("sum", new Add(), "2", "bent", "0")));
        Agreement.ofEngine(output(changed, "features.3.conv.0", "sum"), engine);
    }

    private static Graph output(Graph graph, String block, String node) {
        Analysis analysis = Analysis.of(graph);
        return Surgery.around(
                analysis, analysis.report(block + "." + node).orElseThrow(), body -> Graph.of(body.nodes(), node));
    }

    static Stream<BlockCatalog.Example> blocksOnMaps() {
        return BlockCatalog.all().stream().filter(example -> example.input() instanceof Shape.Maps);
    }

    /**
     * ShuffleNet's unit, ResNet's bottleneck, the MobileViT block and all the others, each between input and output.
     */
    @ParameterizedTest
    @MethodSource("blocksOnMaps")
    void blockAlone(BlockCatalog.Example example) {
        Subject block = Subject.Block.of(example);
        Configuration small = block.configuration().withResolution(14, 10);
        Agreement.ofEngine(block.with(small).base(), engine);
    }
}
