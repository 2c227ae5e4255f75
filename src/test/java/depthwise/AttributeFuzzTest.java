package depthwise;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.block.BlockCatalog;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.graph.Problem;
import depthwise.op.AttributeType;
import depthwise.op.Attributes;
import depthwise.op.Flatten;
import depthwise.op.Input;
import depthwise.op.OpCatalog;
import depthwise.op.Operation;
import depthwise.op.Unfold;
import depthwise.text.Failure;
import depthwise.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a person types into a form, the graph answers with shapes or with a sentence, never with an exception. */
class AttributeFuzzTest {
    private static final int TRIES = 150;
    private static final Messages ENGLISH = Messages.english();

    static List<Operation> operations() {
        List<Operation> all = new ArrayList<>(OpCatalog.all());
        BlockCatalog.all().forEach(example -> all.add(example.block()));
        all.removeIf(operation -> operation.arity().max() == 0);
        return all;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anyAttributesGiveShapesOrASentence(Operation example) {
        Random random = new Random(example.key().hashCode());
        for (int i = 0; i < TRIES; i++) {
            Operation operation = scramble(example, random);
            Analysis analysis = Analysis.of(graph(operation, random));
            if (analysis.problems().isEmpty()) {
                assertThat(analysis.totals()).as(operation.toString()).isPresent();
                assertThat(analysis.isRunnable()).isTrue();
                assertThat(analysis.peakMemory().orElseThrow().bytes()).isPositive();
            }
            for (Problem problem : analysis.problems()) {
                assertThat(ENGLISH.has(problem.reason().key())).isTrue();
                assertThat(ENGLISH.say(problem.reason())).endsWith(".").doesNotContain("{");
            }
        }
    }

    private static Operation scramble(Operation example, Random random) {
        Operation operation = example;
        for (AttributeType attribute : Attributes.of(example)) {
            try {
                if (random.nextBoolean()) {
                    operation = Attributes.with(operation, attribute.name(), value(attribute, random));
                }
            } catch (Failure refused) {
                assertThat(refused.getMessage()).endsWith(".");
            }
        }
        return operation;
    }

    private static Object value(AttributeType attribute, Random random) {
        if (attribute.isChoice()) {
            return attribute.choices().get(random.nextInt(attribute.choices().size()));
        }
        if (attribute.type() == boolean.class) {
            return random.nextBoolean();
        }
        // Small, at either end, or one beyond it.
        double[] numbers = {
            attribute.min() + random.nextInt(12),
            attribute.min(),
            attribute.max(),
            attribute.min() - 1,
            attribute.max() + 1
        };
        double number = numbers[random.nextInt(numbers.length)];
        return attribute.type() == int.class ? (Object) (int) number : (Object) number;
    }

    /** Maps and the tokens that they unfold to, in a row, feed as many inputs as the operation takes. */
    private static Graph graph(Operation operation, Random random) {
        int channels = 1 + random.nextInt(30);
        int height = 1 + random.nextInt(12);
        int width = 1 + random.nextInt(12);
        Graph.Builder graph = Graph.builder();
        String maps = graph.add("input", new Input(channels, 2 * height, 2 * width));
        String odd = graph.add("odd", new Input(channels, height, width));
        String tokens = graph.add("tokens", new Unfold(2), maps);
        String flat = graph.add("flat", new Flatten(), odd);
        List<String> sources = List.of(maps, odd, tokens, flat);
        String[] inputs = new String[operation.arity().min()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = sources.get(random.nextInt(sources.size()));
        }
        return graph.build(graph.add("block", operation, inputs));
    }
}
