package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.tensor.Shape;
import depthwise.text.Failure;
import depthwise.text.Messages;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Every problem that an operation can have is reached here, and its sentence names cause and cure. */
class ProblemSentencesTest {
    private static final Shape MAPS = new Shape.Maps(8, 3, 3);
    private static final Shape WIDER = new Shape.Maps(9, 4, 3);
    private static final Shape TOKENS = new Shape.Tokens(4, 9, 8);
    private static final PaddingMode SYMMETRIC = PaddingMode.SYMMETRIC;

    /** An operation and shapes that do not fit it. */
    private record Misfit(Primitive operation, List<Shape> inputs) {
        Failure failure() {
            return Assertions.catchThrowableOfType(Failure.class, () -> operation.outputShape(inputs));
        }
    }

    private static Misfit misfit(Primitive operation, Shape... inputs) {
        return new Misfit(operation, List.of(inputs));
    }

    private static List<Misfit> misfits() {
        return List.of(
                misfit(Conv2d.pointwise(4), TOKENS),
                misfit(new BatchNorm(1e-5), TOKENS),
                misfit(new GlobalAveragePool(), TOKENS),
                misfit(new MaxPool(2, 2, 0, SYMMETRIC), TOKENS),
                misfit(new AveragePool(2, 2, 0, SYMMETRIC), TOKENS),
                misfit(new Concat(), MAPS, TOKENS),
                misfit(new ChannelShuffle(2), TOKENS),
                misfit(new Unfold(2), TOKENS),
                misfit(new Resize(4, 4), TOKENS),
                misfit(new LayerNorm(1e-5), MAPS),
                misfit(new SelfAttention(2), MAPS),
                misfit(new Fold(2), MAPS, MAPS),
                misfit(new Fold(2), TOKENS, TOKENS),
                misfit(new Fold(2), TOKENS, MAPS),
                misfit(new Conv2d(4, 5, 1, 0, SYMMETRIC, 1, false), MAPS),
                misfit(new Conv2d(4, 1, 1, 0, SYMMETRIC, 3, false), MAPS),
                misfit(new MaxPool(3, 1, 2, SYMMETRIC), MAPS),
                misfit(new Linear(4, true), MAPS),
                misfit(new Softmax(), MAPS),
                misfit(new Add(), MAPS, WIDER),
                misfit(new Multiply(), MAPS, WIDER),
                misfit(new Concat(), MAPS, WIDER),
                misfit(new ChannelShuffle(3), MAPS),
                misfit(new Unfold(2), MAPS),
                misfit(new SelfAttention(3), TOKENS),
                misfit(new SelfAttention(1), new Shape.Tokens(1, 40_000, 3)));
    }

    @Test
    void everyProblemIsReachedAndNamesCauseAndCure() {
        Set<String> reached = new TreeSet<>();
        for (Misfit misfit : misfits()) {
            Failure failure = misfit.failure();
            assertThat(failure).as(misfit.toString()).isNotNull();
            assertThat(failure.getMessage()).matches("[^;]+; [a-z][^;]+\\.").doesNotContain("{");
            reached.add(failure.reason().key());
        }
        assertThat(reached).isEqualTo(declared());
    }

    private static Set<String> declared() {
        return ResourceBundle.getBundle("depthwise.op.messages").keySet().stream()
                .filter(key -> key.startsWith("op.problem."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void sentencesNameTheOperationThatIsUnhappy() {
        Failure failure = misfit(Conv2d.depthwise(8, 3, 1, SYMMETRIC), TOKENS).failure();
        assertThat(Messages.english().say(failure.reason()))
                .isEqualTo("Depthwise 3×3 needs feature maps (height × width × channels) but gets 4 · 9 × 8; "
                        + "put a Fold before it or move it before the flattening.");
    }
}
