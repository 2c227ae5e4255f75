package depthwise.engine;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.weights.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One class that the network thinks it sees.
 *
 * @param index the class, from 0
 * @param name its name, if known
 * @param probability after softmax
 */
public record Prediction(int index, Optional<String> name, double probability) {
    /** The {@code count} most likely classes of {@code logits}, likeliest first; none where the answer is no vector. */
    public static List<Prediction> top(Tensor logits, int count, Optional<Labels> labels) {
        if (!(logits.shape() instanceof Shape.Vector)) {
            return List.of();
        }
        float[] x = logits.data();
        double max = IntStream.range(0, x.length).mapToDouble(i -> x[i]).max().orElse(0);
        double sum = IntStream.range(0, x.length)
                .mapToDouble(i -> Math.exp(x[i] - max))
                .sum();
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -x[i]))
                .limit(count)
                .map(i -> new Prediction(i, labels.flatMap(l -> l.name(i)), Math.exp(x[i] - max) / sum))
                .toList();
    }
}
