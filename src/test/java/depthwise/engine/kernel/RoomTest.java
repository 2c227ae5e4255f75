package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.text.Failure;
import org.junit.jupiter.api.Test;

class RoomTest {
    @Test
    void isEmptyAtFirst() {
        assertThat(Room.of(100)).hasSize(100).containsOnly(0);
    }

    /** No virtual machine makes arrays of quite so many numbers, however much memory it has. */
    @Test
    void saysHowMuchWasMissing() {
        assertThatThrownBy(() -> Room.of(Integer.MAX_VALUE))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("needs 8191 MB more");
    }
}
