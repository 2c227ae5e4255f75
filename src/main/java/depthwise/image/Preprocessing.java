package depthwise.image;

import depthwise.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/**
 * How a family of networks wants its pictures: which part, how resized, and how a sample becomes a number, y = (x ·
 * scale − mean) / deviation, per channel in the family's order, x from 0 to 255.
 *
 * <p>The wrong choice does not fail, it only costs accuracy, so the choice belongs to the weights and not to the
 * person.
 *
 * @param framing which part of the picture, and how large
 * @param interpolation the resize's filter
 * @param order which colour comes first
 * @param scale what samples are multiplied by
 * @param mean what is then taken off, per channel
 * @param deviation what the rest is divided by, per channel
 */
public record Preprocessing(
        Framing framing,
        Interpolation interpolation,
        ChannelOrder order,
        double scale,
        List<Double> mean,
        List<Double> deviation) {
    private static final double UNIT = 1 / 255.0;
    private static final List<Double> ZEROS = List.of(0.0, 0.0, 0.0);
    private static final List<Double> HALVES = List.of(0.5, 0.5, 0.5);
    private static final List<Double> ONES = List.of(1.0, 1.0, 1.0);
    private static final List<Double> IMAGENET_MEAN = List.of(0.485, 0.456, 0.406);
    private static final List<Double> IMAGENET_DEVIATION = List.of(0.229, 0.224, 0.225);

    /**
     * torchvision's first weights of MobileNetV2, V3-Large and V3-Small: short side 256 for 224, bilinear, ImageNet
     * statistics.
     */
    public static final Preprocessing TORCHVISION = new Preprocessing(
            new Framing.ShortSide(256, 224),
            Interpolation.BILINEAR,
            ChannelOrder.RGB,
            UNIT,
            IMAGENET_MEAN,
            IMAGENET_DEVIATION);

    /** torchvision's second weights of MobileNetV2 and V3-Large: as the first, but short side 232. */
    public static final Preprocessing TORCHVISION_SECOND = new Preprocessing(
            new Framing.ShortSide(232, 224),
            Interpolation.BILINEAR,
            ChannelOrder.RGB,
            UNIT,
            IMAGENET_MEAN,
            IMAGENET_DEVIATION);

    /** timm's MobileNetV1: short side 256 for 224, bicubic, [−1, 1]. */
    public static final Preprocessing TIMM_V1 = new Preprocessing(
            new Framing.ShortSide(256, 224), Interpolation.BICUBIC, ChannelOrder.RGB, UNIT, HALVES, HALVES);

    /**
     * MobileViT as timm converted it, whose parameter names this program uses: short side 284 for 256 (⌊256/0.9⌋),
     * bicubic, RGB in [0, 1] without mean or deviation.
     */
    public static final Preprocessing MOBILEVIT =
            new Preprocessing(new Framing.ShortSide(10, 9), Interpolation.BICUBIC, ChannelOrder.RGB, UNIT, ZEROS, ONES);

    /** MobileViT as its authors published it: short side 288 for 256, bilinear, blue first, [0, 1]. */
    public static final Preprocessing MOBILEVIT_ORIGINAL = new Preprocessing(
            new Framing.ShortSide(288, 256), Interpolation.BILINEAR, ChannelOrder.BGR, UNIT, ZEROS, ONES);

    /** Google's weights: the middle square, bilinear, x/127.5 − 1. */
    public static final Preprocessing INCEPTION = new Preprocessing(
            new Framing.CentreThenResize(), Interpolation.BILINEAR, ChannelOrder.RGB, 1 / 127.5, ONES, ONES);

    public Preprocessing {
        mean = List.copyOf(mean);
        deviation = List.copyOf(deviation);
        if (mean.size() != 3 || deviation.size() != 3) {
            throw new IllegalArgumentException("a picture has three channels, not " + mean + " and " + deviation);
        }
    }

    /**
     * The preprocessing that a weight file's metadata describes: a formula or a family's name, then optionally the
     * channel order and the input size, for instance {@code x/127.5-1, RGB, 224x224}. Empty where the text says
     * something else, so that a caller can fall back on the architecture's own.
     */
    public static Optional<Preprocessing> parse(String text) {
        return PreprocessingText.parse(text);
    }

    /** What the network sees of {@code picture}: three channels, {@code height} × {@code width}. */
    public Tensor apply(Picture picture, int height, int width) {
        int[] pixels = preview(picture, height, width).shared();
        float[] data = new float[3 * pixels.length];
        for (int channel = 0; channel < 3; channel++) {
            float[] levels = levels(channel);
            for (int i = 0; i < pixels.length; i++) {
                data[channel * pixels.length + i] = levels[order.sample(pixels[i], channel)];
            }
        }
        return Tensor.maps(3, height, width, data);
    }

    /** The picture that the network sees, before it becomes numbers: the kept part at the input's size. */
    public Picture preview(Picture picture, int height, int width) {
        Framing.Plan plan = plan(picture, height, width);
        return Resampler.resize(picture.crop(plan.source()), plan.width(), plan.height(), plan.crop(), interpolation);
    }

    /** Which part of {@code picture} a network with an input of {@code height} × {@code width} sees. */
    public Framing.Plan plan(Picture picture, int height, int width) {
        return framing.plan(picture.width(), picture.height(), height, width);
    }

    /** This preprocessing with another channel order. */
    public Preprocessing with(ChannelOrder other) {
        return new Preprocessing(framing, interpolation, other, scale, mean, deviation);
    }

    /** The number for each of the 256 sample values in {@code channel}. */
    private float[] levels(int channel) {
        float[] levels = new float[256];
        for (int sample = 0; sample < levels.length; sample++) {
            levels[sample] = (float) ((sample * scale - mean.get(channel)) / deviation.get(channel));
        }
        return levels;
    }
}
