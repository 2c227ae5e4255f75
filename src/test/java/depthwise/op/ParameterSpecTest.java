package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.ParameterSpec.Role;
import org.junit.jupiter.api.Test;

class ParameterSpecTest {
    @Test
    void multipliesItsDimensions() {
        assertThat(ParameterSpec.of("weight", Role.WEIGHT, 1280, 320, 1, 1).elements())
                .isEqualTo(409_600);
        assertThat(ParameterSpec.of("weight", Role.WEIGHT, 16384, 16384, 31, 31).elements())
                .isEqualTo(16384L * 16384 * 961);
    }

    @Test
    void runningStatisticsAreNotLearned() {
        for (Role role : Role.values()) {
            assertThat(role.learned()).isEqualTo(!role.name().startsWith("RUNNING"));
        }
    }
}
