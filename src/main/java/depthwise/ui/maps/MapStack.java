package depthwise.ui.maps;

import depthwise.image.ValueScale;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Feature maps with what the grid wants to know of each: its range of values, how strong it is, whether it is dead.
 *
 * @param maps (C, H, W)
 * @param scales the range of each channel
 * @param strengths the mean size of each channel's numbers
 * @param range the range of all channels together
 */
record MapStack(Tensor maps, List<ValueScale> scales, List<Double> strengths, ValueScale range) {
    MapStack {
        scales = List.copyOf(scales);
        strengths = List.copyOf(strengths);
    }

    /** @param maps of shape (C, H, W), not modified */
    static MapStack of(Tensor maps) {
        Shape.Maps shape = (Shape.Maps) maps.shape();
        int area = shape.height() * shape.width();
        List<ValueScale> scales = new ArrayList<>();
        List<Double> strengths = new ArrayList<>();
        for (int c = 0; c < shape.channels(); c++) {
            scales.add(ValueScale.of(maps.data(), c * area, area));
            double sum = 0;
            for (int i = c * area; i < (c + 1) * area; i++) {
                sum += Math.abs(maps.data()[i]);
            }
            strengths.add(sum / area);
        }
        return new MapStack(
                maps,
                scales,
                strengths,
                scales.stream().reduce(ValueScale::join).orElseThrow());
    }

    int channels() {
        return maps.shape().channels();
    }

    int height() {
        return ((Shape.Maps) maps.shape()).height();
    }

    int width() {
        return ((Shape.Maps) maps.shape()).width();
    }

    float value(int channel, int row, int column) {
        return maps.data()[(channel * height() + row) * width() + column];
    }

    /** Whether the channel is zero everywhere: silenced by its activation. */
    boolean isDead(int channel) {
        return strengths.get(channel) == 0;
    }

    /** The channels in the order in which the grid shows them. */
    List<Integer> ordered(TileOrder order) {
        Comparator<Integer> comparator = order == TileOrder.STRENGTH
                ? Comparator.comparing((Integer c) -> -strengths.get(c))
                : Comparator.naturalOrder();
        return IntStream.range(0, channels()).boxed().sorted(comparator).toList();
    }

    /** The strongest channel. */
    int strongest() {
        return ordered(TileOrder.STRENGTH).get(0);
    }
}
