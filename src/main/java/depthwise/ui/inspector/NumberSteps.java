package depthwise.ui.inspector;

import depthwise.op.AttributeType;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How keys and drags move a number: whole numbers by one, others by one in their leading digit, so that 0.00001 can be
 * stepped as well as 6. A drag over a wide range moves in proportion to the number, over a narrow one evenly.
 */
record NumberSteps(AttributeType attribute) {
    private static final double NARROW = 64;
    private static final double PIXELS_A_STEP = 8;
    private static final double PIXELS_TO_GROW_E_FOLD = 150;

    /** The number {@code steps} steps from {@code value}, kept in the attribute's range. */
    Object step(Object value, int steps) {
        double v = ((Number) value).doubleValue();
        return fit(v + steps * size(v, steps));
    }

    /** The number that a drag of {@code pixels} to the right makes of {@code start}. */
    Object drag(Object start, double pixels) {
        double v = ((Number) start).doubleValue();
        double even = v + Math.rint(pixels / PIXELS_A_STEP) * size(v, (int) Math.signum(pixels));
        if (attribute.max() - attribute.min() <= NARROW || v <= 0) {
            return fit(even);
        }
        double grown = v * Math.exp(pixels / PIXELS_TO_GROW_E_FOLD);
        return fit(pixels > 0 ? Math.max(even, grown) : Math.min(even, grown));
    }

    private double size(double value, int direction) {
        if (attribute.type() == int.class) {
            return 1;
        }
        if (value == 0) {
            return attribute.max() / 100;
        }
        double digit = Math.pow(10, Math.floor(Math.log10(Math.abs(value)) + 1e-9));
        // From 1 down comes 0.9, not 0.
        return direction < 0 && Math.abs(value / digit - 1) < 1e-9 ? digit / 10 : digit;
    }

    private Object fit(double wanted) {
        double kept = Math.max(attribute.min(), Math.min(attribute.max(), wanted));
        if (attribute.type() == int.class) {
            return (int) Math.rint(kept);
        }
        return new BigDecimal(kept).round(new MathContext(3)).doubleValue();
    }

    /** The number as a person would type it. */
    static String write(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e9) {
            return Long.toString(number.longValue());
        }
        return value.toString();
    }
}
