package depthwise.text;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the program in one language: message bundles, read as UTF-8, with {@link MessageFormat} patterns. Each
 * room keeps its words beside its code, in {@code depthwise/<room>/messages.properties}; a view with many words has a
 * file of its own.
 */
public final class Messages {
    private static final String[] ROOMS = {
        "text",
        "op",
        "graph",
        "block",
        "zoo",
        "weights",
        "engine",
        "exchange",
        "image",
        "manifold",
        "document",
        "lesson",
        "cli",
        "ui",
        "ui.cost"
    };

    private final Locale locale;
    private final ResourceBundle[] bundles;

    private Messages(Locale locale) {
        this.bundles = new ResourceBundle[ROOMS.length];
        Languages languages = new Languages();
        for (int i = 0; i < ROOMS.length; i++) {
            bundles[i] = ResourceBundle.getBundle("depthwise." + ROOMS[i] + ".messages", locale, languages);
        }
        Locale found = bundles[0].getLocale();
        this.locale = found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
    }

    /** The words for {@code locale}, by its language and script; English where the language is not translated. */
    public static Messages forLocale(Locale locale) {
        return new Messages(locale);
    }

    /** The words in English, for logs, tests and exceptions. */
    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    /** The language of these words, not of the machine: numbers among them are written its way. */
    public Locale locale() {
        return locale;
    }

    /** Whether some bundle holds {@code key}. */
    public boolean has(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return true;
            }
        }
        return false;
    }

    /** The words for {@code key} with {@code arguments} in their places; the key itself where no bundle holds it. */
    public String get(String key, Object... arguments) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return format(bundle.getString(key), arguments);
            }
        }
        return key;
    }

    /** The words for {@code message}. */
    public String say(Message message) {
        return get(message.key(), message.arguments().toArray());
    }

    private String format(String pattern, Object... arguments) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] own = format.getFormatsByArgumentIndex();
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean formatted = i < own.length && own[i] != null;
            said[i] = formatted ? arguments[i] : words(arguments[i]);
        }
        return format.format(said);
    }

    /** Whole numbers stay ungrouped, so that a path or a dimension reads as the person wrote it. */
    private Object words(Object argument) {
        if (argument instanceof Message nested) {
            return say(nested);
        }
        return argument instanceof Integer || argument instanceof Long ? argument.toString() : argument;
    }
}
