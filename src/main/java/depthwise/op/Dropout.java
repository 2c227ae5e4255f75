package depthwise.op;

/**
 * In training, silences each number with some probability; at inference it hands on what it is given, of any shape.
 *
 * @param probability how often a number is silenced in training
 */
public record Dropout(@Attribute(min = 0, max = 1) double probability) implements PassThrough {
    public Dropout {
        Attributes.check(Dropout.class, "dropout", probability);
    }

    @Override
    public String key() {
        return "dropout";
    }

    @Override
    public Category category() {
        return Category.RESHAPE;
    }
}
