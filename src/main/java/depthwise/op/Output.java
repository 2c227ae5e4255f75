package depthwise.op;

/** Where the network's answer leaves it: hands on what it is given, of any shape. */
public record Output() implements PassThrough {
    @Override
    public String key() {
        return "output";
    }

    @Override
    public Category category() {
        return Category.TERMINAL;
    }
}
