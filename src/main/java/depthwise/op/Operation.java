package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.text.Failure;
import depthwise.text.Message;
import java.util.List;

/**
 * Something that turns tensors into a tensor: a primitive of this room, or a block whose body is a graph of them.
 * Operations are records whose annotated components are their attributes, and know nothing of the graph they stand in.
 */
public interface Operation {
    /**
     * The stable name of this kind of operation, in lower camel case: the prefix of its words, and its name in files.
     */
    String key();

    /** Which family it belongs to, hence its colour. */
    Category category();

    /** How many inputs it takes. */
    default Arity arity() {
        return Arity.exactly(1);
    }

    /** What a person reads on its card, for instance "Depthwise 3×3". */
    default Message title() {
        return Message.of("op." + key());
    }

    /** Its attributes in one short line without words, for instance {@code 3×3 · s2}; may be empty. */
    default String brief() {
        return "";
    }

    /**
     * The shape that comes out when {@code inputs} go in.
     *
     * @throws Failure a sentence that says what does not fit and what would mend it
     */
    Shape outputShape(List<Shape> inputs);
}
