package depthwise;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Attribute;
import depthwise.op.AttributeType;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.Cost;
import depthwise.op.OpCatalog;
import depthwise.op.PaddingMode;
import depthwise.op.ParameterSpec;
import depthwise.op.ParameterSpec.Role;
import depthwise.op.Primitive;
import depthwise.op.Samples;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.text.Messages;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation of the catalogue owes the rest of the house, whatever it computes. */
class OpContractTest {
    private static final List<Shape> SHAPES = List.of(
            new Shape.Maps(12, 8, 8),
            new Shape.Maps(12, 6, 10),
            new Shape.Maps(12, 7, 9),
            new Shape.Maps(12, 1, 1),
            new Shape.Tokens(4, 16, 12),
            new Shape.Tokens(4, 15, 24),
            new Shape.Vector(12));

    private final Messages english = Messages.english();

    static List<Primitive> catalogue() {
        return OpCatalog.all();
    }

    /** The catalogue's examples, and each with one attribute changed. */
    static List<Primitive> variants() {
        Set<Primitive> variants = new HashSet<>(catalogue());
        for (Primitive op : catalogue()) {
            for (AttributeType attribute : Attributes.of(op)) {
                for (Object value : otherValues(op, attribute)) {
                    variants.add(Attributes.with(op, attribute.name(), value));
                }
            }
        }
        return List.copyOf(variants);
    }

    private static List<Object> otherValues(Primitive op, AttributeType attribute) {
        if (attribute.isChoice()) {
            return attribute.choices();
        }
        if (attribute.type() == boolean.class) {
            return List.of(true, false);
        }
        if (attribute.type() == int.class) {
            int value = (int) Attributes.value(op, attribute.name());
            return List.of((int) attribute.min(), value + 1);
        }
        return List.of(attribute.min(), attribute.max());
    }

    /** Every list of the sample shapes that {@code op} accepts. */
    private static List<List<Shape>> accepted(Primitive op) {
        List<List<Shape>> lists = new ArrayList<>();
        for (Shape first : SHAPES) {
            if (op.arity().min() < 2) {
                lists.add(List.of(first));
            } else {
                SHAPES.forEach(second -> lists.add(List.of(first, second)));
            }
        }
        lists.removeIf(shapes -> !accepts(op, shapes));
        return lists;
    }

    private static boolean accepts(Primitive op, List<Shape> shapes) {
        try {
            op.outputShape(shapes);
            return true;
        } catch (Failure refused) {
            return false;
        }
    }

    static Stream<Primitive> computed() {
        return variants().stream().filter(op -> op.arity().min() > 0);
    }

    @ParameterizedTest
    @MethodSource("computed")
    void producesTheShapeThatItDeclares(Primitive op) {
        for (List<Shape> shapes : accepted(op)) {
            Samples samples = new Samples(1);
            List<Tensor> inputs = samples.tensors(shapes);
            List<float[]> before = inputs.stream().map(x -> x.data().clone()).toList();
            Tensor y = op.forward(inputs, samples.parameters(op, shapes));
            assertThat(y.shape()).isEqualTo(op.outputShape(shapes));
            for (float value : y.data()) {
                assertThat(value).isFinite();
            }
            for (int i = 0; i < before.size(); i++) {
                assertThat(inputs.get(i).data()).as("inputs stay").containsExactly(before.get(i));
            }
        }
    }

    /** Without this the tests over accepted shapes could pass on nothing. */
    @ParameterizedTest
    @MethodSource("catalogue")
    void acceptsSomeSampleShapes(Primitive op) {
        assertThat(accepted(op)).isNotEmpty();
    }

    /** Every weight meets one number at each output place of its channel: that is what the papers count. */
    @ParameterizedTest
    @MethodSource("computed")
    void countsWhatItsParametersAndShapesSay(Primitive op) {
        for (List<Shape> shapes : accepted(op)) {
            Shape out = op.outputShape(shapes);
            Cost cost = op.cost(shapes);
            long learned = 0;
            long macs = 0;
            for (ParameterSpec spec : op.parameters(shapes)) {
                learned += spec.role().learned() ? spec.elements() : 0;
                macs += spec.role() == Role.WEIGHT
                        ? spec.elements() * (out.elements() / spec.dims().get(0))
                        : 0;
            }
            assertThat(cost.parameters().value()).isEqualTo(learned);
            assertThat(cost.macs().value()).isEqualTo(macs);
            assertThat(cost.memory().value()).isEqualTo(out.bytes());
            assertThat(cost.elementwise().value()).isNotNegative();
            if (op.inPlace()) {
                assertThat(out.bytes()).isEqualTo(shapes.get(0).bytes());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void attributesComeBackFromTheirText(Primitive op) {
        Primitive rebuilt = catalogue().stream()
                .filter(example -> example.key().equals(op.key()))
                .findFirst()
                .orElseThrow();
        for (AttributeType attribute : Attributes.of(op)) {
            String text = String.valueOf(Attributes.value(op, attribute.name()));
            rebuilt = Attributes.with(rebuilt, attribute.name(), attribute.parse(text));
        }
        assertThat(rebuilt).isEqualTo(op);
        assertThat(Attributes.values(rebuilt)).isEqualTo(Attributes.values(op));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyComponentIsADeclaredAttribute(Primitive op) {
        for (RecordComponent component : op.getClass().getRecordComponents()) {
            assertThat(component.isAnnotationPresent(Attribute.class))
                    .as(component.getName())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void hasItsWords(Primitive op) {
        assertThat(english.has("op." + op.key())).as("op." + op.key()).isTrue();
        assertThat(english.has("op." + op.key() + ".help"))
                .as("op." + op.key() + ".help")
                .isTrue();
        for (AttributeType attribute : Attributes.of(op)) {
            assertThat(english.has(attribute.label().key()))
                    .as(attribute.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void hasATitleInWords(Primitive op) {
        Message title = op.title();
        assertThat(english.has(title.key())).isTrue();
        assertThat(english.say(title)).isNotBlank().doesNotContain("{").isNotEqualTo(title.key());
    }

    @Test
    void keysAreUniqueLowerCamelCaseAndFound() {
        assertThat(catalogue()).extracting(Primitive::key).doesNotHaveDuplicates();
        for (Primitive op : catalogue()) {
            assertThat(op.key()).matches("[a-z][a-zA-Z0-9]*");
            assertThat(OpCatalog.find(op.key())).contains(op);
        }
        assertThat(OpCatalog.find("nothing")).isEmpty();
    }

    @Test
    void noCategoryIsWithoutOperations() {
        Set<Category> used = new HashSet<>();
        catalogue().forEach(op -> used.add(op.category()));
        used.add(Conv2d.depthwise(8, 3, 1, PaddingMode.SYMMETRIC).category());
        used.add(Conv2d.pointwise(8).category());
        assertThat(used).containsExactlyInAnyOrder(Category.values());
    }
}
