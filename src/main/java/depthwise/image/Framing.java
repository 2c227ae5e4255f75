package depthwise.image;

/** Which part of a picture a network sees, and the size that the whole picture is resized to for it. */
public sealed interface Framing {
    /** The plan for a picture of the given size and a network whose input is {@code height} × {@code width}. */
    Plan plan(int pictureWidth, int pictureHeight, int height, int width);

    /**
     * What to do: take {@code source} out of the picture, resize that to {@code width} × {@code height}, and keep
     * {@code crop} of the result.
     */
    record Plan(Window source, int width, int height, Window crop) {
        /** The edges left, top, right, bottom of what is kept, in pixels of the picture, with fractions. */
        public double[] seen() {
            double across = (double) source.width() / width;
            double down = (double) source.height() / height;
            return new double[] {
                source.x() + crop.x() * across,
                source.y() + crop.y() * down,
                source.x() + (crop.x() + crop.width()) * across,
                source.y() + (crop.y() + crop.height()) * down
            };
        }
    }

    /**
     * Resize until the picture just covers the input enlarged by {@code grow}/{@code keep}, then keep the middle. For a
     * square input this is torchvision's resize of the short side, then its centre crop: 256 and 224 are (8, 7), and at
     * another resolution the short side stays in proportion, rounded down as timm does.
     *
     * @param grow numerator of the enlargement
     * @param keep denominator of the enlargement
     */
    record ShortSide(int grow, int keep) implements Framing {
        public ShortSide {
            if (keep < 1 || grow < keep) {
                throw new IllegalArgumentException("cannot keep " + keep + " of " + grow);
            }
        }

        @Override
        public Plan plan(int pictureWidth, int pictureHeight, int height, int width) {
            long wide = (long) width * grow / keep;
            long high = (long) height * grow / keep;
            boolean widthDecides = wide * pictureHeight >= high * pictureWidth;
            int fullWidth = Math.toIntExact(widthDecides ? wide : high * pictureWidth / pictureHeight);
            int fullHeight = Math.toIntExact(widthDecides ? wide * pictureHeight / pictureWidth : high);
            return new Plan(
                    new Window(0, 0, pictureWidth, pictureHeight),
                    fullWidth,
                    fullHeight,
                    Window.centred(fullWidth, fullHeight, width, height));
        }
    }

    /** Keep the largest middle part with the input's proportions (a square for a square), then resize that. */
    record CentreThenResize() implements Framing {
        @Override
        public Plan plan(int pictureWidth, int pictureHeight, int height, int width) {
            boolean widthDecides = (long) pictureWidth * height <= (long) pictureHeight * width;
            int partWidth = widthDecides ? pictureWidth : atLeastOne((long) pictureHeight * width / height);
            int partHeight = widthDecides ? atLeastOne((long) pictureWidth * height / width) : pictureHeight;
            Window part =
                    new Window((pictureWidth - partWidth) / 2, (pictureHeight - partHeight) / 2, partWidth, partHeight);
            return new Plan(part, width, height, new Window(0, 0, width, height));
        }

        private static int atLeastOne(long length) {
            return Math.toIntExact(Math.max(1, length));
        }
    }
}
