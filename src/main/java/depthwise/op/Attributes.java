package depthwise.op;

import depthwise.text.Failure;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and replaces the attributes of any operation through the record components that declare them. */
public final class Attributes {
    /** Reflection copies its answers each time; a slider that drags asks thousands of times a second. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Attributes() {}

    /** The attributes that {@code operation} declares, in order. */
    public static List<AttributeType> of(Operation operation) {
        return of(operation.key(), operation.getClass());
    }

    private static List<AttributeType> of(String key, Class<?> type) {
        List<AttributeType> attributes = new ArrayList<>();
        for (RecordComponent component : COMPONENTS.get(type)) {
            if (component.isAnnotationPresent(Attribute.class)) {
                attributes.add(AttributeType.of(key, component));
            }
        }
        return attributes;
    }

    /** The attribute called {@code name}, if {@code operation} has it. */
    public static Optional<AttributeType> find(Operation operation, String name) {
        return of(operation).stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** The values of all attributes of {@code operation}, by name. */
    public static Map<String, Object> values(Operation operation) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (AttributeType attribute : of(operation)) {
            values.put(attribute.name(), value(operation, attribute.name()));
        }
        return values;
    }

    /** The value of the attribute {@code name}. */
    public static Object value(Operation operation, String name) {
        for (RecordComponent component : COMPONENTS.get(operation.getClass())) {
            if (component.getName().equals(name)) {
                return read(operation, component);
            }
        }
        throw new IllegalArgumentException(operation.key() + " has no attribute " + name);
    }

    /**
     * The same operation with one attribute replaced.
     *
     * @throws Failure when the value is not allowed
     */
    public static <T extends Operation> T with(T operation, String name, Object value) {
        if (find(operation, name).isEmpty()) {
            throw new IllegalArgumentException(operation.key() + " has no attribute " + name);
        }
        RecordComponent[] components = COMPONENTS.get(operation.getClass());
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = components[i].getName().equals(name) ? value : read(operation, components[i]);
        }
        return construct(operation, types, arguments);
    }

    /**
     * Checks the attributes of a record under construction against their declared ranges.
     *
     * @param type the record's class
     * @param key the operation's key
     * @param arguments the values of its components, in order
     * @throws Failure naming the first value out of range
     */
    public static void check(Class<? extends Record> type, String key, Object... arguments) {
        RecordComponent[] components = COMPONENTS.get(type);
        for (int i = 0; i < components.length; i++) {
            if (arguments[i] instanceof Number && components[i].isAnnotationPresent(Attribute.class)) {
                AttributeType.of(key, components[i]).check(arguments[i]);
            }
        }
    }

    private static Object read(Operation operation, RecordComponent component) {
        try {
            return component.getAccessor().invoke(operation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(operation.key() + " hides " + component.getName(), e);
        }
    }

    @SuppressWarnings("unchecked") // the canonical constructor of T's own class
    private static <T extends Operation> T construct(T operation, Class<?>[] types, Object[] arguments) {
        try {
            Constructor<?> constructor = operation.getClass().getDeclaredConstructor(types);
            return (T) constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(operation.key() + " hides its constructor", e);
        }
    }
}
