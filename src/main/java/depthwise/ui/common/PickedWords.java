package depthwise.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * The words for what is picked from a list, and never typed; none while nothing is picked.
 *
 * @param <T> what is picked
 */
public final class PickedWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public PickedWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("choices are picked, not typed");
    }
}
