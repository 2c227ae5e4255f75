package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;

/**
 * The loops that take the time, over stretches of memory. There are two: {@link ScalarArithmetic} in plain Java and
 * {@code VectorArithmetic} on the Vector API; kernels do not know which one they have. Arrays named x, a and b are not
 * modified, y and c are.
 */
interface Arithmetic {
    /** How many numbers a vector holds, which {@link Columns} are dealt out by. */
    int lanes();

    /** How many rows a register tile of {@link #product} holds: fewer rows at a time waste some of it. */
    int tileRows();

    /**
     * C = clamp(A · B + bias + R) for {@code rows} rows and the panels {@code from} (inclusive) to {@code to}
     * (exclusive) of B.
     *
     * @param a the rows that the taps of {@code b} begin from
     * @param c written at the columns of these panels
     * @param residual R, or null for none
     */
    void product(Panels b, int from, int to, Rows a, int rows, Rows c, Rows residual, Clamp clamp);

    /**
     * A stretch of one output row of a depthwise convolution, y = clamp(Σ w · x + bias), for {@code pixels} neighbours
     * that all see the same patch of their windows.
     *
     * @param x where the window of the first pixel begins; {@code stride} leads from a row of the picture to the next
     * @param step numbers from one window to the next
     * @param y where the first pixel goes, its neighbours behind it
     */
    void depthwise(Taps w, Patch patch, Rows x, int step, Span y, int pixels, Clamp clamp);

    /** y = f(y). */
    void bend(Nonlinearity function, float[] y, int at, int count);

    /** y = clamp(y). */
    void clamp(Clamp clamp, float[] y, int at, int count);

    /** c = a + b. */
    void add(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count);

    /** c = a · b, number by number. */
    void multiply(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count);

    /** y = max(y, x). */
    void maximum(float[] x, int xAt, float[] y, int yAt, int count);

    /** y = factor · y. */
    void scale(float factor, float[] y, int at, int count);

    /** y = (x − mean) / √(var + ε) · γ + β over one token. */
    void normalise(float[] x, int xAt, float[] y, int yAt, float[] gamma, float[] beta, double epsilon);

    /** y = softmax(factor · y). */
    void softmax(float factor, float[] y, int at, int count);
}
