package depthwise.op;

import depthwise.text.Failure;
import depthwise.text.Message;
import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * One attribute of one kind of operation, as its record component declares it.
 *
 * @param operation the operation's key
 * @param name the component's name
 * @param type {@code int}, {@code double}, {@code boolean} or an enum
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
     * Reads what a person typed or a file says.
     *
     * @throws Failure when the text is no value of this attribute
     */
    public Object parse(String text) {
        String trimmed = text.strip();
        try {
            if (type == int.class) {
                return check(Integer.valueOf(trimmed));
            }
            if (type == double.class) {
                return check(Double.valueOf(trimmed));
            }
        } catch (NumberFormatException e) {
            throw new Failure(Message.of("attribute.notNumber", label(), trimmed), e);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(trimmed);
        }
        for (Object choice : choices()) {
            if (((Enum<?>) choice).name().equalsIgnoreCase(trimmed)) {
                return choice;
            }
        }
        throw Failure.of("attribute.notChoice", label(), trimmed, choices().toString());
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
