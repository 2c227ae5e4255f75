package depthwise.ui.common;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that takes a while to make and is not wanted at once: made when it is first asked for, and the same ever
 * after. Belongs to one thread.
 */
public final class Deferred<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /** @param maker called once at most, never gives null */
    public Deferred(Supplier<T> maker) {
        this.maker = Objects.requireNonNull(maker);
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /** Does {@code deed} to it if it has been made. */
    public void ifMade(Consumer<? super T> deed) {
        made.ifPresent(deed);
    }
}
