package depthwise.image;

/**
 * A rectangle of whole pixels: {@code width} × {@code height} of them, the first in column {@code x} and row {@code y}.
 */
public record Window(int x, int y, int width, int height) {
    public Window {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("no such window: " + width + "×" + height + " at " + x + ", " + y);
        }
    }

    /**
     * The middle {@code width} × {@code height} pixels of a picture that is {@code outerWidth} × {@code outerHeight}.
     * An odd pixel left over goes where torchvision's centre crop puts it: half rounds to even.
     */
    static Window centred(int outerWidth, int outerHeight, int width, int height) {
        return new Window(half(outerWidth - width), half(outerHeight - height), width, height);
    }

    private static int half(int margin) {
        return (int) Math.rint(margin / 2.0);
    }
}
