package depthwise.graph;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Add;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TopologicalOrderTest {
    private static Node node(String name, String... inputs) {
        return Node.of(name, new Add(), inputs);
    }

    private static List<String> ordered(Node... nodes) {
        return TopologicalOrder.of(Graph.of(List.of(nodes), nodes[0].name())).ordered().stream()
                .map(Node::name)
                .toList();
    }

    private static List<String> onCycles(Node... nodes) {
        return TopologicalOrder.of(Graph.of(List.of(nodes), nodes[0].name())).onCycles().stream()
                .map(Node::name)
                .toList();
    }

    private static List<String> behindCycles(Node... nodes) {
        return TopologicalOrder.of(Graph.of(List.of(nodes), nodes[0].name())).behindCycles().stream()
                .map(Node::name)
                .toList();
    }

    /** A trunk and a side branch: the trunk's later node was put down before the branch. */
    @Test
    void keepsAnOrderThatIsRightAlready() {
        assertThat(ordered(node("a"), node("b", "a"), node("c", "b"), node("d", "a"), node("e", "c", "d")))
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void putsSourcesBeforeWhoeverTakesFromThem() {
        assertThat(ordered(node("c", "b", "a"), node("b", "a"), node("a"))).containsExactly("a", "b", "c");
        assertThat(ordered(node("b", "a", "a"), node("a"))).containsExactly("a", "b");
    }

    @Test
    void ignoresInputsThatAreNotThere() {
        assertThat(ordered(node("b", "nowhere", "a"), node("a"))).containsExactly("a", "b");
    }

    @Test
    void tellsACycleFromWhatHangsBehindIt() {
        Node[] nodes = {node("a"), node("b", "a", "d"), node("c", "b"), node("d", "c"), node("e", "d"), node("f", "e")};
        assertThat(ordered(nodes)).containsExactly("a");
        assertThat(onCycles(nodes)).containsExactly("b", "c", "d");
        assertThat(behindCycles(nodes)).containsExactly("e", "f");
        assertThat(onCycles(node("a", "a"))).containsExactly("a");
    }

    @Test
    void aNodeBetweenTwoCyclesIsOnNeither() {
        Node[] nodes = {node("a", "b"), node("b", "a"), node("c", "b"), node("d", "c", "e"), node("e", "d")};
        assertThat(onCycles(nodes)).containsExactly("a", "b", "d", "e");
        assertThat(behindCycles(nodes)).containsExactly("c");
    }

    @Property(seed = "12", tries = 200)
    void ordersAnyShuffledGraphWithoutCycles(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll @IntRange(max = 9999) int seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> inputs = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(3) == 0) {
                    inputs.add("n" + j);
                }
            }
            nodes.add(new Node("n" + i, new Add(), inputs, java.util.Optional.empty()));
        }
        assertThat(TopologicalOrder.of(Graph.of(nodes, "n0")).ordered()).containsExactlyElementsOf(nodes);
        Collections.shuffle(nodes, random);
        TopologicalOrder order = TopologicalOrder.of(Graph.of(nodes, "n0"));
        assertThat(order.onCycles()).isEmpty();
        assertThat(order.behindCycles()).isEmpty();
        assertThat(order.ordered()).containsExactlyInAnyOrderElementsOf(nodes);
        Set<String> seen = new HashSet<>();
        for (Node node : order.ordered()) {
            assertThat(seen).containsAll(node.inputs());
            seen.add(node.name());
        }
    }
}
