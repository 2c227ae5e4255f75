package depthwise.image;

/** Which colour a network expects in its first channel. */
public enum ChannelOrder {
    RGB(16, 8, 0),
    BGR(0, 8, 16);

    private final int[] shifts;

    ChannelOrder(int... shifts) {
        this.shifts = shifts;
    }

    /** The 8-bit sample of {@code argb} that goes into {@code channel}, from 0. */
    int sample(int argb, int channel) {
        return argb >> shifts[channel] & 255;
    }
}
