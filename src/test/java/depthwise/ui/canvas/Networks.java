package depthwise.ui.canvas;

import depthwise.block.BlockCatalog;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.graph.NodeReport;
import depthwise.op.Input;
import depthwise.op.Output;
import depthwise.tensor.Shape;
import depthwise.text.Messages;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Networks to draw in tests. */
final class Networks {
    private Networks() {}

    static Analysis zoo(String key) {
        Architecture architecture = Zoo.find(key).orElseThrow();
        return Analysis.of(architecture.build(architecture.defaults()));
    }

    /** A catalogued block between an input of maps and an output. */
    static Analysis block(String key) {
        BlockCatalog.Example example = BlockCatalog.find(key).orElseThrow();
        Shape.Maps maps = (Shape.Maps) example.input();
        Graph.Builder graph = Graph.builder();
        String in = graph.add("input", new Input(maps.channels(), maps.height(), maps.width()));
        String out = graph.add("block", example.block(), in);
        return Analysis.of(graph.build(graph.add("output", new Output(), out)));
    }

    static List<String> keys() {
        return Zoo.all().stream().map(Architecture::key).toList();
    }

    /** All blocks of {@code analysis}. */
    static Set<String> blocks(Analysis analysis) {
        return analysis.reports().values().stream()
                .filter(r -> r.body().isPresent())
                .map(NodeReport::path)
                .collect(Collectors.toSet());
    }

    /** Some of them. */
    static Set<String> some(Analysis analysis, long seed) {
        Random random = new Random(seed);
        return blocks(analysis).stream()
                .sorted()
                .filter(path -> random.nextInt(3) > 0)
                .collect(Collectors.toSet());
    }

    static VisibleLevel visible(Analysis analysis, String... open) {
        return VisibleGraph.of(analysis, Set.of(open), Messages.english());
    }

    static CanvasLayout layout(Analysis analysis, String... open) {
        return NetworkLayout.of(visible(analysis, open), Direction.RIGHT, 1.6);
    }
}
