package depthwise.exchange.onnx;

import depthwise.op.Primitive;
import depthwise.text.Failure;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which translator speaks for which kind of operation, by its class. */
final class TranslatorRegistry {
    private final Map<Class<?>, Translator<?>> translators = new HashMap<>();

    <P extends Primitive> TranslatorRegistry with(Class<P> kind, Translator<? super P> translator) {
        translators.put(kind, translator);
        return this;
    }

    /** The kinds that somebody speaks for. */
    Set<Class<?>> kinds() {
        return Set.copyOf(translators.keySet());
    }

    /**
     * Adds what computes {@code layer} to {@code graph}.
     *
     * @throws Failure when nobody speaks for its kind
     */
    void translate(Layer layer, OnnxGraph graph) {
        Primitive operation = layer.operation();
        @SuppressWarnings("unchecked") // whatever stands under a class was registered for that class
        Translator<Primitive> translator = (Translator<Primitive>) translators.get(operation.getClass());
        if (translator == null) {
            throw Failure.of("exchange.onnx.noOperator", operation.title(), layer.path());
        }
        translator.translate(operation, layer, graph);
    }
}
