package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final int LINE = 16;

    @Property(tries = 50)
    void roomsAreAlignedAndApart(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 200_000) Integer> sizes) {
        Shelf shelf = new Shelf();
        List<Span> rooms = new ArrayList<>();
        for (int size : sizes) {
            Span room = shelf.room(size);
            assertThat((room.at() - Alignment.START) % LINE).isZero();
            assertThat(room.at() + size).isLessThanOrEqualTo(room.data().length);
            for (int i = 0; i < rooms.size(); i++) {
                Span other = rooms.get(i);
                assertThat(other.data() != room.data() || other.at() + sizes.get(i) <= room.at())
                        .isTrue();
            }
            rooms.add(room);
        }
    }

    @Test
    void whatIsLargerThanAnArrayGetsOneOfItsOwn() {
        Shelf shelf = new Shelf();
        Span small = shelf.room(10);
        Span large = shelf.room(5_000_000);
        assertThat(large.data()).isNotSameAs(small.data()).hasSizeGreaterThanOrEqualTo(large.at() + 5_000_000);
    }
}
