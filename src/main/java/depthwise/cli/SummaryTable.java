package depthwise.cli;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.PeakMemory;
import depthwise.graph.Totals;
import depthwise.text.Message;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import java.util.Arrays;
import java.util.List;

/**
 * What a network is made of and what it costs, for one picture.
 *
 * @param architecture the network
 * @param size its size
 * @param layers its operations, in an order in which they can run
 * @param totals their costs together
 * @param peak the most memory that activations take at one moment
 */
record SummaryTable(Architecture architecture, Configuration size, List<Layer> layers, Totals totals, PeakMemory peak) {
    SummaryTable {
        layers = List.copyOf(layers);
    }

    /**
     * One operation.
     *
     * @param path its PyTorch module path
     * @param type its kind, as files name it
     * @param title its kind, as people name it
     * @param output the axes of what comes out, channels first
     * @param parameters learned numbers
     * @param macs multiply-adds of convolutions and linear layers
     * @param attentionMacs multiply-adds of attention products
     * @param bytes the output's size as float32
     */
    record Layer(
            String path,
            String type,
            Message title,
            List<Integer> output,
            long parameters,
            long macs,
            long attentionMacs,
            long bytes) {
        private static Layer of(FlatOperation op) {
            return new Layer(
                    op.path(),
                    op.operation().key(),
                    op.operation().title(),
                    Arrays.stream(op.shape().dims()).boxed().toList(),
                    op.cost().parameters().value(),
                    op.cost().macs().value(),
                    op.cost().attentionMacs().value(),
                    op.cost().memory().value());
        }
    }

    /** The table of a network without problems. */
    static SummaryTable of(Architecture architecture, Configuration size, Analysis analysis) {
        return new SummaryTable(
                architecture,
                size,
                analysis.operations().stream().map(Layer::of).toList(),
                analysis.totals().orElseThrow(),
                analysis.peakMemory().orElseThrow());
    }
}
