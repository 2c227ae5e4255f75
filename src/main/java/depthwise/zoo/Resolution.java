package depthwise.zoo;

import depthwise.text.Failure;
import depthwise.text.Message;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a network's input in pixels.
 *
 * @param height rows
 * @param width columns
 */
public record Resolution(int height, int width) {
    private static final Pattern FORM = Pattern.compile("\\s*(-?[0-9]+)(?:\\s*[x×X]\\s*(-?[0-9]+))?\\s*");

    /**
     * Reads {@code 224} (a square) or {@code 192x256} (height before width, as in the papers' tensors). Whether a
     * network can have that size is {@link Configuration}'s matter.
     *
     * @throws Failure when it is neither
     */
    public static Resolution parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw Failure.of("zoo.problem.resolutionText", text);
        }
        int height = pixels(matcher.group(1));
        return new Resolution(height, matcher.group(2) == null ? height : pixels(matcher.group(2)));
    }

    private static int pixels(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new Failure(Message.of("zoo.problem.resolution", digits), e);
        }
    }
}
