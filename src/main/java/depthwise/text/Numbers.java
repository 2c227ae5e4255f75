package depthwise.text;

import java.util.Locale;

/**
 * How numbers are written for people: a prefix and at least three significant digits on the face, the exact value in
 * the tooltip. A no-break space stands between number and unit.
 */
public final class Numbers {
    private static final String SPACE = "\u00A0";
    private static final String[] PREFIXES = {"", "k", "M", "G", "T", "P", "E"};

    private Numbers() {}

    /** A count, for instance {@code 864}, {@code 3.50 M}, {@code 10.84 M} or {@code 300.8 M}. */
    public static String count(long value) {
        if (Math.abs(value) < 1000) {
            return Long.toString(value);
        }
        Scaled scaled = Scaled.of(value);
        String format = Math.abs(scaled.number) < 99.995 ? "%.2f" : "%.1f";
        return String.format(Locale.ROOT, format, scaled.number) + SPACE + scaled.prefix;
    }

    /** A count to the last digit, for instance {@code 3,504,872}. */
    public static String exact(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** An amount of memory in powers of 1000, for instance {@code 640 B} or {@code 9.2 MB}. */
    public static String bytes(long bytes) {
        if (Math.abs(bytes) < 1000) {
            return bytes + SPACE + "B";
        }
        Scaled scaled = Scaled.of(bytes);
        String format = Math.abs(scaled.number) < 99.95 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, scaled.number) + SPACE + scaled.prefix + "B";
    }

    /** Bytes to the last one, for instance {@code 9,232,384 B}. */
    public static String exactBytes(long bytes) {
        return exact(bytes) + SPACE + "B";
    }

    /** A time, for instance {@code 0 ms}, {@code 0.042 ms}, {@code 3.4 ms}, {@code 120 ms} or {@code 1.25 s}. */
    public static String millis(double millis) {
        if (millis == 0) {
            return "0" + SPACE + "ms";
        }
        if (millis >= 999.5) {
            return String.format(Locale.ROOT, "%.2f", millis / 1000) + SPACE + "s";
        }
        String format = millis >= 9.95 ? "%.0f" : millis >= 0.1 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, format, millis) + SPACE + "ms";
    }

    /** A share, for instance {@code 34 %} or {@code 0.7 %}. */
    public static String percent(double share) {
        String format = share >= 0.0995 || share == 0 ? "%.0f" : "%.1f";
        return String.format(Locale.ROOT, format, 100 * share) + SPACE + "%";
    }

    /** A number between 1 and 1000 and the prefix that it needs. */
    private record Scaled(double number, String prefix) {
        static Scaled of(long value) {
            double number = value;
            int step = 0;
            // 999 950 would round to 1000.0 k
            while (Math.abs(number) >= 999.95 && step < PREFIXES.length - 1) {
                number /= 1000;
                step++;
            }
            return new Scaled(number, PREFIXES[step]);
        }
    }
}
