package depthwise.text;

import java.util.List;

/**
 * A sentence for a person, named by its key in the message bundles and not yet put into words: rooms that know nothing
 * of languages say what happened, and whoever shows it chooses the words.
 *
 * @param key the key in the bundle, for instance {@code problem.conv.kernelTooLarge}
 * @param arguments what fills the places {@code {0}}, {@code {1}} … of the pattern; a {@link Message} among them is put
 *     into words first
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message whose pattern has a place for each of {@code arguments}. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
