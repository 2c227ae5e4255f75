package depthwise.op;

/** How many inputs an operation takes: at least {@code min}, at most {@code max}. */
public record Arity(int min, int max) {
    public static Arity exactly(int count) {
        return new Arity(count, count);
    }

    public static Arity atLeast(int count) {
        return new Arity(count, Integer.MAX_VALUE);
    }

    public boolean accepts(int count) {
        return count >= min && count <= max;
    }
}
