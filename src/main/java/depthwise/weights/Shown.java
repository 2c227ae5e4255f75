package depthwise.weights;

/** Makes what a strange file says fit to stand inside a sentence: short, on one line. */
final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    static String name(String strange) {
        String oneLine = strange.strip().replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
        return oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST) + "…";
    }
}
