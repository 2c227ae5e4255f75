package depthwise.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void saysItsReasonInEnglish() {
        Failure failure = Failure.of("op.problem.shuffle", 8, 3);
        assertThat(failure).hasMessageStartingWith("8 channels cannot be dealt out over 3 groups");
        assertThat(failure.reason()).isEqualTo(Message.of("op.problem.shuffle", 8, 3));
        assertThat(failure.getCause()).isNull();
    }

    @Test
    void keepsItsCause() {
        Exception cause = new Exception("disk");
        assertThat(new Failure(Message.of("op.add"), cause)).hasCause(cause).hasMessage("Add");
    }
}
