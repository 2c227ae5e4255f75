package depthwise.exchange.onnx;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import depthwise.op.ParameterSpec;
import depthwise.tensor.Shape;
import depthwise.text.Failure;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** An ONNX graph under construction. Names that are not a module's or a parameter's hold a slash. */
final class OnnxGraph {
    private final OnnxMl.GraphProto.Builder graph = OnnxMl.GraphProto.newBuilder();
    private final Set<String> names = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    OnnxGraph(String name) {
        graph.setName(name);
    }

    /** Declares what goes in. */
    void input(Layer layer) {
        claim(layer.output());
        graph.addInput(described(layer.output(), layer.shape()));
    }

    /** Declares what comes out. */
    void output(String name, Shape shape) {
        graph.addOutput(described(name, shape));
    }

    /** Adds the node that gives {@code layer}'s value. */
    void result(Layer layer, OnnxNode node) {
        claim(layer.output());
        graph.addNode(node.named(layer.path(), List.of(layer.output())));
        graph.addValueInfo(described(layer.output(), layer.shape()));
    }

    /** Adds a node on the way to {@code layer}'s value; answers the name of what it gives. */
    String step(Layer layer, String part, OnnxNode node) {
        String name = layer.path() + "/" + part;
        claim(name);
        graph.addNode(node.named(name, List.of(name)));
        return name;
    }

    /** Adds a node on the way that gives several values, called after {@code parts}; answers their names. */
    List<String> steps(Layer layer, OnnxNode node, String... parts) {
        List<String> outputs =
                Arrays.stream(parts).map(part -> layer.path() + "/" + part).toList();
        outputs.forEach(this::claim);
        graph.addNode(node.named(layer.path() + "/" + String.join("-", parts), outputs));
        return outputs;
    }

    /** The name of {@code layer}'s parameter {@code name}, whose values go into the file. */
    String parameter(Layer layer, String name) {
        ParameterSpec spec = layer.specs().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(layer.path() + " has no parameter " + name));
        String full = layer.path() + "." + name;
        claim(full);
        initialise(
                full,
                spec.dims().stream().mapToInt(Integer::intValue).toArray(),
                layer.parameters().get(name));
        return full;
    }

    /** The name of a constant. */
    String number(double value) {
        String name = "number/" + value;
        if (constants.add(name)) {
            initialise(name, new int[0], (float) value);
        }
        return name;
    }

    /** The name of a list of whole numbers, for instance a shape. */
    String numbers(int... values) {
        String name = "numbers/" + join(values);
        if (constants.add(name)) {
            OnnxMl.TensorProto.Builder tensor = graph.addInitializerBuilder()
                    .setName(name)
                    .setDataType(OnnxMl.TensorProto.DataType.INT64_VALUE)
                    .addDims(values.length);
            for (int value : values) {
                tensor.addInt64Data(value);
            }
        }
        return name;
    }

    OnnxMl.GraphProto build() {
        return graph.build();
    }

    private void initialise(String name, int[] dims, float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        graph.addInitializerBuilder()
                .setName(name)
                .setDataType(OnnxMl.TensorProto.DataType.FLOAT_VALUE)
                .addAllDims(IntStream.of(dims).mapToObj(Long::valueOf).toList())
                .setRawData(ByteString.copyFrom(bytes));
    }

    private void claim(String name) {
        if (!names.add(name)) {
            throw Failure.of("exchange.onnx.nameTwice", name);
        }
    }

    private static OnnxMl.ValueInfoProto described(String name, Shape shape) {
        OnnxMl.ValueInfoProto.Builder info = OnnxMl.ValueInfoProto.newBuilder().setName(name);
        OnnxMl.TypeProto.Tensor.Builder tensor = info.getTypeBuilder().getTensorTypeBuilder();
        tensor.setElemType(OnnxMl.TensorProto.DataType.FLOAT_VALUE);
        for (int dim : dims(shape)) {
            tensor.getShapeBuilder().addDimBuilder().setDimValue(dim);
        }
        return info.build();
    }

    /** Maps and vectors carry a batch of one; the sequences of tokens are a batch already. */
    private static int[] dims(Shape shape) {
        int[] own = shape.dims();
        return shape instanceof Shape.Tokens
                ? own
                : IntStream.concat(IntStream.of(1), IntStream.of(own)).toArray();
    }

    private static String join(int... values) {
        return String.join("x", IntStream.of(values).mapToObj(Integer::toString).toList());
    }
}
