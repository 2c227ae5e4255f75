package depthwise.op;

import depthwise.tensor.Shape;

/**
 * What one pass of an operation costs for one picture, each count with its formula.
 *
 * @param parameters learned numbers; the running statistics of batch norm are not among them
 * @param macs multiply-adds of convolutions and linear layers, what the papers call Mult-Adds; biases are not counted
 * @param attentionMacs multiply-adds of the two attention products, q·kᵀ and a·v
 * @param elementwise everything else, one a number: normalisation, activation, pooling, additions
 * @param memory bytes of the output as float32
 */
public record Cost(Formula parameters, Formula macs, Formula attentionMacs, Formula elementwise, Formula memory) {
    /** An operation without parameters or products, which touches {@code elementwise} numbers. */
    public static Cost elementwise(Formula elementwise, Shape output) {
        return new Cost(Formula.ZERO, Formula.ZERO, Formula.ZERO, elementwise, memory(output));
    }

    /** An operation that only hands numbers on. */
    public static Cost free(Shape output) {
        return elementwise(Formula.ZERO, output);
    }

    /** A convolution or linear layer. */
    public static Cost products(Formula parameters, Formula macs, Shape output) {
        return new Cost(parameters, macs, Formula.ZERO, Formula.ZERO, memory(output));
    }

    private static Formula memory(Shape output) {
        return Formula.elements(output).times(Formula.Factor.of(Letter.BYTES, Float.BYTES));
    }
}
