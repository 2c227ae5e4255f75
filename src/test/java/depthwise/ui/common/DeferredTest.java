package depthwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeferredTest {
    private final List<String> makings = new ArrayList<>();
    private final Deferred<List<String>> deferred = new Deferred<>(() -> {
        makings.add("made");
        return new ArrayList<>();
    });

    @Test
    void nothingIsMadeUntilItIsAskedFor() {
        deferred.ifMade(list -> list.add("too early"));
        assertThat(makings).isEmpty();
        assertThat(deferred.get()).isEmpty();
    }

    @Test
    void isMadeOnce() {
        List<String> first = deferred.get();
        deferred.ifMade(list -> list.add("kept"));
        assertThat(deferred.get()).isSameAs(first).containsExactly("kept");
        assertThat(makings).hasSize(1);
    }
}
