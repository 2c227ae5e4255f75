package depthwise.graph;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.Concat;
import depthwise.op.Conv2d;
import depthwise.op.Input;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeakMemoryTest {
    private static PeakMemory peak(Graph graph) {
        return Analysis.of(graph).peakMemory().orElseThrow();
    }

    @Test
    void holdsInputAndOutputOfTheLargestOperation() {
        Graph.Builder graph = Graph.builder();
        String in = graph.add("input", new Input(3, 10, 10));
        String a = graph.add("a", Conv2d.pointwise(16), in);
        String b = graph.add("b", Conv2d.pointwise(32), a);
        PeakMemory peak = peak(graph.build(graph.add("c", Conv2d.pointwise(8), b)));
        assertThat(peak.bytes()).isEqualTo((16 + 32) * 100 * 4);
        assertThat(peak.path()).isEqualTo("b");
    }

    /** A shortcut stays alive beside the wide tensors: MobileNetV2 paper, section 5.1. */
    @Test
    void countsAShortcutUntilItIsAdded() {
        Graph.Builder graph = Graph.builder();
        String in = graph.add("input", new Input(8, 10, 10));
        String expand = graph.add("expand", Conv2d.pointwise(48), in);
        String depthwise = graph.add("depthwise", Conv2d.depthwise(48, 3, 1, PaddingMode.SYMMETRIC), expand);
        String project = graph.add("project", Conv2d.pointwise(8), depthwise);
        PeakMemory peak = peak(graph.build(graph.add("add", new Add(), project, in)));
        assertThat(peak.bytes()).isEqualTo((8 + 48 + 48) * 100 * 4);
        assertThat(peak.path()).isEqualTo("depthwise");
    }

    @Test
    void worksInPlaceWhereNobodyElseNeedsTheInput() {
        Graph.Builder graph = Graph.builder();
        String in = graph.add("input", new Input(8, 10, 10));
        String relu = graph.add("relu", new Activation(Nonlinearity.RELU), in);
        assertThat(peak(graph.build(relu)).bytes()).isEqualTo(8 * 100 * 4);
        String add = graph.add("add", new Add(), relu, in);
        assertThat(peak(graph.build(add)).bytes()).isEqualTo(2 * 8 * 100 * 4);
    }

    @Test
    void forgetsWhatNobodyTakes() {
        Graph.Builder graph = Graph.builder();
        String in = graph.add("input", new Input(8, 10, 10));
        graph.add("dead", Conv2d.pointwise(100), in);
        String wide = graph.add("wide", Conv2d.pointwise(90), in);
        PeakMemory peak = peak(graph.build(graph.add("narrow", Conv2d.pointwise(1), wide)));
        assertThat(peak.bytes()).isEqualTo(108 * 100 * 4);
        assertThat(peak.path()).isEqualTo("dead");
    }

    @Test
    void isNothingWithoutOperations() {
        assertThat(PeakMemory.of(List.of())).isEqualTo(new PeakMemory(0, ""));
    }

    @Property(seed = "13", tries = 300)
    void agreesWithASimulationOfBuffers(
            @ForAll @IntRange(min = 2, max = 14) int size, @ForAll @IntRange(max = 99999) int seed) {
        Analysis analysis = Analysis.of(random(size, new Random(seed)));
        assertThat(analysis.problems()).isEmpty();
        assertThat(analysis.peakMemory().orElseThrow().bytes()).isEqualTo(simulate(analysis.operations()));
    }

    private static Graph random(int size, Random random) {
        Graph.Builder graph = Graph.builder();
        List<String> names = new ArrayList<>(List.of(graph.add("n0", new Input(4, 3, 5))));
        for (int i = 1; i < size; i++) {
            String from = names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            String name = "n" + i;
            switch (random.nextInt(4)) {
                case 0 -> graph.add(name, new Activation(Nonlinearity.RELU), from);
                case 1 -> graph.add(name, Conv2d.pointwise(1 + random.nextInt(9)), from);
                case 2 -> graph.add(name, new Concat(), from, other);
                default -> graph.add(name, new Add(), from, from);
            }
            names.add(name);
        }
        return graph.build("n" + (size - 1));
    }

    /** Gives every value a buffer and, at each step, sums the buffers that hold something still needed. */
    private static long simulate(List<FlatOperation> operations) {
        Map<String, Integer> lastUse = new HashMap<>();
        for (int i = 0; i < operations.size(); i++) {
            for (String input : operations.get(i).inputs()) {
                lastUse.put(input, i);
            }
        }
        Map<String, Integer> bufferOf = new HashMap<>();
        List<Long> buffers = new ArrayList<>();
        long worst = 0;
        for (int i = 0; i < operations.size(); i++) {
            FlatOperation op = operations.get(i);
            long bytes = op.shape().elements() * 4;
            String first = op.inputs().isEmpty() ? null : op.inputs().get(0);
            boolean inPlace = op.operation().inPlace()
                    && first != null
                    && lastUse.get(first) == i
                    && buffers.get(bufferOf.get(first)) == bytes;
            if (inPlace) {
                bufferOf.put(op.path(), bufferOf.get(first));
            } else {
                bufferOf.put(op.path(), buffers.size());
                buffers.add(bytes);
            }
            Set<Integer> held = new HashSet<>();
            for (int j = 0; j <= i; j++) {
                String value = operations.get(j).path();
                if (j == i || lastUse.getOrDefault(value, -1) >= i) {
                    held.add(bufferOf.get(value));
                }
            }
            worst = Math.max(worst, held.stream().mapToLong(buffers::get).sum());
        }
        return worst;
    }
}
