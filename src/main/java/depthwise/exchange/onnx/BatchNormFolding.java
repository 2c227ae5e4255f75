package depthwise.exchange.onnx;

import depthwise.op.Affine;
import depthwise.op.BatchNorm;
import depthwise.op.Conv2d;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes every batch norm whose input is a convolution that nobody else looks at into that convolution: w' = scale · w
 * and b' = scale · b + shift, in double precision. The folded convolution keeps its name and gives the batch norm's
 * value.
 */
final class BatchNormFolding {
    private final List<Layer> layers;
    private final Set<String> shared = new HashSet<>();
    private final Map<String, Layer> convolutions = new HashMap<>();

    /**
     * @param layers a whole network
     * @param answer the name of its answer, which has to stay
     */
    BatchNormFolding(List<Layer> layers, String answer) {
        this.layers = layers;
        Set<String> taken = new HashSet<>(Set.of(answer));
        for (Layer layer : layers) {
            for (String input : layer.inputs()) {
                if (!taken.add(input)) {
                    shared.add(input);
                }
            }
        }
    }

    List<Layer> fold() {
        List<Layer> folded = new ArrayList<>();
        for (Layer layer : layers) {
            Layer next = layer;
            if (layer.operation() instanceof BatchNorm norm && convolutions.containsKey(layer.input())) {
                Layer convolution = convolutions.get(layer.input());
                folded.remove(convolution);
                next = join(convolution, norm.affine(layer.parameters()), layer.output());
            }
            folded.add(next);
            if (next.operation() instanceof Conv2d && !shared.contains(next.output())) {
                convolutions.put(next.output(), next);
            }
        }
        return folded;
    }

    private static Layer join(Layer layer, Affine affine, String output) {
        Conv2d plain = (Conv2d) layer.operation();
        Conv2d biased = new Conv2d(
                plain.outChannels(),
                plain.kernel(),
                plain.stride(),
                plain.padding(),
                plain.mode(),
                plain.groups(),
                true);
        float[] weight = layer.parameters().get("weight").clone();
        float[] bias = new float[plain.outChannels()];
        int each = weight.length / bias.length;
        for (int n = 0; n < bias.length; n++) {
            double before = plain.bias() ? layer.parameters().get("bias")[n] : 0;
            bias[n] = (float) (affine.scale(n) * before + affine.shift(n));
            for (int i = n * each; i < (n + 1) * each; i++) {
                weight[i] = (float) (affine.scale(n) * weight[i]);
            }
        }
        Map<String, float[]> values = Map.of("weight", weight, "bias", bias);
        return new Layer(layer.path(), biased, layer.inputs(), layer.inputShapes(), output, layer.shape(), values::get);
    }
}
