package depthwise.exchange.onnx;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.util.List;

/** An operator with its inputs and attributes, before it has a name and outputs. */
final class OnnxNode {
    private final OnnxMl.NodeProto.Builder node = OnnxMl.NodeProto.newBuilder();

    private OnnxNode(String operator, List<String> inputs) {
        node.setOpType(operator).addAllInput(inputs);
    }

    static OnnxNode of(String operator, String... inputs) {
        return new OnnxNode(operator, List.of(inputs));
    }

    static OnnxNode of(String operator, List<String> inputs) {
        return new OnnxNode(operator, inputs);
    }

    /** One more input. */
    OnnxNode and(String input) {
        node.addInput(input);
        return this;
    }

    OnnxNode with(String attribute, int value) {
        attribute(attribute, OnnxMl.AttributeProto.AttributeType.INT).setI(value);
        return this;
    }

    OnnxNode with(String attribute, double value) {
        attribute(attribute, OnnxMl.AttributeProto.AttributeType.FLOAT).setF((float) value);
        return this;
    }

    OnnxNode with(String attribute, String value) {
        attribute(attribute, OnnxMl.AttributeProto.AttributeType.STRING).setS(ByteString.copyFromUtf8(value));
        return this;
    }

    OnnxNode with(String attribute, int[] values) {
        OnnxMl.AttributeProto.Builder list = attribute(attribute, OnnxMl.AttributeProto.AttributeType.INTS);
        for (int value : values) {
            list.addInts(value);
        }
        return this;
    }

    private OnnxMl.AttributeProto.Builder attribute(String name, OnnxMl.AttributeProto.AttributeType type) {
        return node.addAttributeBuilder().setName(name).setType(type);
    }

    OnnxMl.NodeProto named(String name, List<String> outputs) {
        return node.setName(name).addAllOutput(outputs).build();
    }
}
