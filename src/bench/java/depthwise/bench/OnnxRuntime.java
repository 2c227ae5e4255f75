package depthwise.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import depthwise.tensor.Tensor;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * ONNX Runtime's CPU provider with every optimisation that helps; its pictures are in its own memory before the clock
 * starts.
 */
final class OnnxRuntime implements Contender {
    /**
     * The one optimisation that costs more than it brings: it makes SiLU one operator, which cannot stay in the layout
     * that the convolutions around it want. Without it MobileViT takes a quarter less time.
     */
    private static final String SLOWING_FUSION = "QuickGeluFusion";

    private final OrtSession session;
    private final List<Map<String, OnnxTensor>> inputs = new ArrayList<>();

    OnnxRuntime(byte[] model, List<Tensor> pictures, int threads) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setIntraOpNumThreads(threads);
            options.addConfigEntry("optimization.disable_specified_optimizers", SLOWING_FUSION);
            session = environment.createSession(model, options);
            String name = session.getInputNames().iterator().next();
            for (Tensor picture : pictures) {
                int[] dims = picture.shape().dims();
                long[] shape = {1, dims[0], dims[1], dims[2]};
                inputs.add(Map.of(name, OnnxTensor.createTensor(environment, FloatBuffer.wrap(picture.data()), shape)));
            }
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Answer run(int picture) {
        try {
            OrtSession.Result result = session.run(inputs.get(picture));
            return new Answer() {
                @Override
                public float[] logits() {
                    return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
                }

                @Override
                public void close() {
                    result.close();
                }
            };
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            inputs.forEach(input -> input.values().forEach(OnnxTensor::close));
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
