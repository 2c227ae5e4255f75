package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiled vectors stay in registers. Where the JIT compiler gives up inlining in the middle of a tile it makes an
 * object of every vector instead, megabytes in a run, and the answers stay right. That depends on all that ran before,
 * so it is looked at in a Java of its own.
 */
class VectorAllocationTest {
    private static final long MOST = 64 << 10;
    private static final String MODULE = "jdk.incubator.vector";

    @ParameterizedTest
    @ValueSource(strings = {"mobilenet-v2", "mobilevit-xxs"})
    void runsOnVectorsComeToAllocateLessThan64KiB(String key) throws IOException, InterruptedException {
        assumeThat(ModuleLayer.boot().findModule(MODULE)).isPresent();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(List.of(
                        java, "--add-modules", MODULE, "-cp", classes, SteadyRuns.class.getName(), key, "" + MOST))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
    }
}
