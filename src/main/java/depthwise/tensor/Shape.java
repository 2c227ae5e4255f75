package depthwise.tensor;

/**
 * What a tensor's axes mean. Everything in this family is one of three: a stack of feature maps (C, H, W), the token
 * sequences of MobileViT (P, N, d), or a plain vector (n). Batches do not exist here: one picture at a time.
 */
public sealed interface Shape {
    /** How many numbers a tensor of this shape holds. */
    long elements();

    /** The axes' lengths, slowest first. */
    int[] dims();

    /** The channels: C of maps, d of tokens, the length of a vector. */
    int channels();

    /** Bytes that a float32 tensor of this shape takes. */
    default long bytes() {
        return elements() * Float.BYTES;
    }

    /** Feature maps, channels × height × width. */
    record Maps(int channels, int height, int width) implements Shape {
        public Maps {
            requirePositive(channels, height, width);
        }

        @Override
        public long elements() {
            return (long) channels * height * width;
        }

        @Override
        public int[] dims() {
            return new int[] {channels, height, width};
        }

        @Override
        public String toString() {
            return height + "×" + width + " × " + channels;
        }
    }

    /**
     * Token sequences: {@code sequences} P (one for each pixel position inside a patch), each of {@code tokens} N
     * (patches), each a vector of {@code channels} d numbers. MobileViT paper, section 3.1.
     */
    record Tokens(int sequences, int tokens, int channels) implements Shape {
        public Tokens {
            requirePositive(sequences, tokens, channels);
        }

        @Override
        public long elements() {
            return (long) sequences * tokens * channels;
        }

        @Override
        public int[] dims() {
            return new int[] {sequences, tokens, channels};
        }

        @Override
        public String toString() {
            return sequences + " · " + tokens + " × " + channels;
        }
    }

    /** A plain vector, for instance the logits. */
    record Vector(int channels) implements Shape {
        public Vector {
            requirePositive(channels);
        }

        @Override
        public long elements() {
            return channels;
        }

        @Override
        public int[] dims() {
            return new int[] {channels};
        }

        @Override
        public String toString() {
            return Integer.toString(channels);
        }
    }

    private static void requirePositive(int... lengths) {
        for (int length : lengths) {
            if (length < 1) {
                throw new IllegalArgumentException("an axis needs at least one element, not " + length);
            }
        }
    }
}
