package depthwise.exchange.onnx;

import depthwise.engine.Engine;
import depthwise.op.PaddingMode;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole networks: the logits of the exports, folded and not, are those of this program's engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitecturesTest {
    private Engine engine;

    @BeforeAll
    void start() {
        engine = new Engine(2);
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    /** Each at a size that it can take, odd and not square where it can, with either padding. */
    static Stream<Arguments> networks() {
        return Zoo.all().stream().map(architecture -> Arguments.of(architecture, small(architecture)));
    }

    private static Configuration small(Architecture architecture) {
        Configuration size = architecture.defaults();
        if (architecture.key().startsWith("mobilevit")) {
            return size.withResolution(128, 192);
        }
        // The standard twin of V1 would take 117 MB of weights otherwise.
        double alpha = architecture.key().endsWith("standard") ? 0.5 : 1;
        return size.withAlpha(alpha).withResolution(127, 101).withPadding(PaddingMode.SAME);
    }

    static Stream<Arguments> papersSizes() {
        return Stream.of("mobilenet-v2", "mobilevit-xxs")
                .map(Zoo::named)
                .map(architecture -> Arguments.of(architecture, architecture.defaults()));
    }

    @ParameterizedTest
    @MethodSource({"networks", "papersSizes"})
    void logitsAgree(Architecture architecture, Configuration size) {
        Agreement.ofEngine(architecture.build(size), engine);
    }
}
