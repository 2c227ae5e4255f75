package depthwise.engine.kernel;

/** Where a tensor stands in memory: channels-last numbers in {@code data} from {@code at} on. */
public final class Span {
    private final float[] data;
    private final int at;

    public Span(float[] data, int at) {
        this.data = data;
        this.at = at;
    }

    /** The memory, shared with everything else that stands in it. */
    public float[] data() {
        return data;
    }

    /** The place of the first number. */
    public int at() {
        return at;
    }
}
