package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;
import java.util.concurrent.CompletableFuture;

/**
 * The loops that take the time, over stretches of memory. There are two: {@link ScalarArithmetic} in plain Java and
 * {@code VectorArithmetic} on the Vector API; kernels do not know which one they have. Arrays named x, a and b are not
 * modified, y and c are.
 */
interface Arithmetic {
    /** How many numbers a vector holds, which {@link Columns} are dealt out by. */
    int lanes();

    /** Whether it is as fast as it will be; most are from the start. */
    default boolean isWarm() {
        return true;
    }

    /** Completes when it is as fast as it will be; what needs time for that begins when it is first asked. */
    default CompletableFuture<Void> warmed() {
        return CompletableFuture.completedFuture(null);
    }

    /** How many rows a register tile of {@link #product} holds: fewer rows at a time waste some of it. */
    int tileRows();

    /**
     * C = clamp(A · B + bias) for {@code rows} rows and the panels {@code from} (inclusive) to {@code to} (exclusive)
     * of B.
     *
     * @param a the rows that the taps of {@code b} begin from
     * @param c written at the columns of these panels
     */
    void product(Panels b, int from, int to, Rows a, int rows, Rows c, Clamp clamp);

    /** The part {@code area} of a depthwise convolution, y = clamp(Σ w · x + bias). */
    void depthwise(Taps w, Sweep sweep, Span x, Span y, Area area, Clamp clamp);

    /** y = f(y). */
    default void bend(Nonlinearity function, float[] y, int at, int count) {
        bend(function, y, at, 1, count, count);
    }

    /** y = f(y) for the {@code count} numbers that each of {@code rows} rows begins with, {@code step} apart. */
    void bend(Nonlinearity function, float[] y, int at, int rows, int step, int count);

    /** y = clamp(y). */
    void clamp(Clamp clamp, float[] y, int at, int count);

    /** c = a + b. */
    void add(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count);

    /** c = a · b, number by number. */
    void multiply(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count);

    /**
     * c = a · b for {@code rows} rows of {@code count} numbers, one behind the other in a and c: b is the same for all.
     */
    void gate(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int rows, int count);

    /** y = y + Σ x over {@code rows} rows of {@code count} numbers, which begin {@code step} apart. */
    void addRows(float[] x, int xAt, int rows, int step, float[] y, int yAt, int count);

    /** y = max(y, x). */
    void maximum(float[] x, int xAt, float[] y, int yAt, int count);

    /** y = factor · y. */
    void scale(float factor, float[] y, int at, int count);

    /** y = (x − mean) / √(var + ε) · γ + β over one token. */
    void normalise(float[] x, int xAt, float[] y, int yAt, float[] gamma, float[] beta, double epsilon);

    /**
     * y = e^(factor · (y − m)) down each of {@code width} columns, a multiple of the lanes, where m is the column's
     * largest: softmax but for division by the sums.
     *
     * @param rows {@code width} numbers each, one behind the other
     * @param sums receives the sum of each column
     */
    void powers(float factor, float[] y, int at, int rows, int width, float[] sums, int sumsAt);
}
