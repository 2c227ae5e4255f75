package depthwise.graph;

import depthwise.op.Cost;

/**
 * Costs added up over operations, for one picture.
 *
 * @param parameters learned numbers
 * @param macs multiply-adds of convolutions and linear layers
 * @param attentionMacs multiply-adds of the attention products
 * @param elementwise everything else, one a number touched
 * @param activationBytes all outputs together, as float32
 */
public record Totals(long parameters, long macs, long attentionMacs, long elementwise, long activationBytes) {
    public static final Totals ZERO = new Totals(0, 0, 0, 0, 0);

    static Totals of(Cost cost) {
        return new Totals(
                cost.parameters().value(),
                cost.macs().value(),
                cost.attentionMacs().value(),
                cost.elementwise().value(),
                cost.memory().value());
    }

    public Totals plus(Totals other) {
        return new Totals(
                parameters + other.parameters,
                macs + other.macs,
                attentionMacs + other.attentionMacs,
                elementwise + other.elementwise,
                activationBytes + other.activationBytes);
    }

    /** Convolutions, linear layers and attention together. */
    public long allMacs() {
        return macs + attentionMacs;
    }
}
