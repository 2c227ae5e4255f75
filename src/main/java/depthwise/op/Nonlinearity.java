package depthwise.op;

/** The functions that the family bends its maps with. MobileNetV3 paper, section 5.2, for the hard ones. */
public enum Nonlinearity implements Choice {
    /** max(x, 0). */
    RELU("relu", "ReLU") {
        @Override
        public double apply(double x) {
            return Math.max(x, 0);
        }
    },
    /** min(max(x, 0), 6). */
    RELU6("relu6", "ReLU6") {
        @Override
        public double apply(double x) {
            return Math.min(Math.max(x, 0), 6);
        }
    },
    /** ReLU6(x + 3) / 6. */
    HARD_SIGMOID("hard-sigmoid", "h-sigmoid") {
        @Override
        public double apply(double x) {
            return RELU6.apply(x + 3) / 6;
        }
    },
    /** x · ReLU6(x + 3) / 6. */
    HARD_SWISH("hard-swish", "h-swish") {
        @Override
        public double apply(double x) {
            return x * RELU6.apply(x + 3) / 6;
        }
    },
    /** 1 / (1 + e^−x). */
    SIGMOID("sigmoid", "sigmoid") {
        @Override
        public double apply(double x) {
            return 1 / (1 + Math.exp(-x));
        }
    },
    /** x / (1 + e^−x), also called swish. */
    SILU("silu", "SiLU") {
        @Override
        public double apply(double x) {
            return x / (1 + Math.exp(-x));
        }
    },
    /** x: a linear layer, said out loud. */
    IDENTITY("linear", "linear") {
        @Override
        public double apply(double x) {
            return x;
        }
    };

    private final String id;
    private final String symbol;

    Nonlinearity(String id, String symbol) {
        this.id = id;
        this.symbol = symbol;
    }

    public abstract double apply(double x);

    @Override
    public String id() {
        return id;
    }

    @Override
    public String symbol() {
        return symbol;
    }
}
