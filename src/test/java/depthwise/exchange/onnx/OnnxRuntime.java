package depthwise.exchange.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import depthwise.tensor.Tensor;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Another program that reads what is exported: the judge of these tests. */
final class OnnxRuntime implements AutoCloseable {
    private final OrtSession session;

    OnnxRuntime(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = OrtEnvironment.getEnvironment().createSession(model, options);
        } catch (OrtException e) {
            throw new AssertionError(e);
        }
    }

    OrtSession session() {
        return session;
    }

    /** What comes out when {@code inputs} go in, each under its name. */
    float[] run(Map<String, Tensor> inputs) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, Tensor> input : inputs.entrySet()) {
                tensors.put(input.getKey(), batch(input.getValue()));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
            }
        } catch (OrtException e) {
            throw new AssertionError(e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static OnnxTensor batch(Tensor tensor) throws OrtException {
        long[] shape = IntStream.concat(
                        IntStream.of(1), Arrays.stream(tensor.shape().dims()))
                .asLongStream()
                .toArray();
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), FloatBuffer.wrap(tensor.data()), shape);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new AssertionError(e);
        }
    }
}
