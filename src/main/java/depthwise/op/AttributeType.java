package depthwise.op;

import depthwise.text.Failure;
import depthwise.text.Message;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One attribute of one kind of operation, as its record component declares it.
 *
 * @param operation the operation's key
 * @param name the component's name
 * @param type {@code int}, {@code double}, {@code boolean} or an enum of {@link Choice}s
 * @param min smallest number allowed
 * @param max largest number allowed
 * @param letter the papers' letter in LaTeX, or empty
 */
public record AttributeType(String operation, String name, Class<?> type, double min, double max, String letter) {
    static AttributeType of(String operation, RecordComponent component) {
        Attribute declared = component.getAnnotation(Attribute.class);
        return new AttributeType(
                operation, component.getName(), component.getType(), declared.min(), declared.max(), declared.letter());
    }

    /** What a person reads beside the field. */
    public Message label() {
        return Message.of("attribute." + name);
    }

    public boolean isChoice() {
        return type.isEnum();
    }

    public boolean isNumber() {
        return type == int.class || type == double.class;
    }

    /** The values of a choice, in the order of its declaration; empty for numbers and switches. */
    public List<Object> choices() {
        return type.isEnum() ? List.of(type.getEnumConstants()) : List.of();
    }

    /**
     * Reads what a person typed or a file says. A choice answers to its id, its symbol and its constant's name.
     *
     * @throws Failure when the text is no value of this attribute
     */
    public Object parse(String text) {
        String trimmed = text.strip();
        if (isNumber()) {
            return check(number(trimmed));
        }
        List<Object> values = type == boolean.class ? List.of(true, false) : choices();
        for (Object value : values) {
            if (names(value).anyMatch(trimmed::equalsIgnoreCase)) {
                return value;
            }
        }
        String known =
                values.stream().map(v -> names(v).findFirst().orElseThrow()).collect(Collectors.joining(", "));
        throw Failure.of("attribute.notChoice", label(), trimmed, known);
    }

    private Number number(String text) {
        boolean whole = type == int.class;
        try {
            return whole ? (Number) Integer.valueOf(text) : (Number) Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Failure(Message.of(whole ? "attribute.notWhole" : "attribute.notNumber", label(), text), e);
        }
    }

    /** What a value is called, its name in files first. */
    private static Stream<String> names(Object value) {
        return value instanceof Choice choice
                ? Stream.of(choice.id(), choice.symbol(), value.toString())
                : Stream.of(value.toString());
    }

    /**
     * Returns {@code value} if it is allowed.
     *
     * @throws Failure when a number is out of range
     */
    public Object check(Object value) {
        if (value instanceof Number number) {
            double v = number.doubleValue();
            if (!(v >= min && v <= max)) {
                throw Failure.of("attribute.range", label(), show(min), show(max), show(v));
            }
        }
        return value;
    }

    private static String show(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
