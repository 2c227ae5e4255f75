package depthwise.weights;

import depthwise.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * A parameter that a file does not fill.
 *
 * @param name the parameter
 * @param expected the axes that the network needs
 * @param found what the file has under that name, if anything
 */
public record Mismatch(String name, List<Integer> expected, Optional<StoredTensor> found) {
    public Mismatch {
        expected = List.copyOf(expected);
    }

    /** What the network needs, for instance {@code 32×3×3×3}. */
    public String expectedText() {
        return Parameter.dims(expected);
    }

    /** What the file has instead. */
    public Message foundText() {
        if (found.isEmpty()) {
            return Message.of("weights.mismatch.missing");
        }
        StoredTensor tensor = found.get();
        String dims = Parameter.dims(tensor.dims());
        return tensor.type().isReadable()
                ? Message.of("weights.mismatch.shape", dims)
                : Message.of("weights.mismatch.type", dims, tensor.type().name());
    }

    /** What is needed and what there is, in a few words that fit into brackets. */
    public Message said() {
        return Message.of("weights.fit.one", name, expectedText(), foundText());
    }

    /** The first axis in the file where nothing but the first axis differs. */
    Optional<Long> firstAxisInstead() {
        return found.filter(
                        tensor -> tensor.type().isReadable() && tensor.dims().size() == expected.size())
                .filter(tensor -> {
                    List<Long> others =
                            expected.stream().map(Integer::longValue).toList();
                    return !expected.isEmpty()
                            && tensor.dims().subList(1, expected.size()).equals(others.subList(1, expected.size()));
                })
                .map(tensor -> tensor.dims().get(0));
    }

    /** The path of the operation that the parameter belongs to. */
    String path() {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
