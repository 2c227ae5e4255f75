package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.image.Probe;
import depthwise.op.Conv2d;
import depthwise.op.Linear;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Before training, maps neither fade nor explode on their way through any network, so that there is something to see.
 */
class UntrainedMapsTest {
    static List<Architecture> networks() {
        return Zoo.all();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyProductKeepsItsScale(Architecture architecture) {
        Configuration size = architecture.defaults().withAlpha(0.5).withResolution(96, 96);
        Analysis analysis = Analysis.of(architecture.build(size));
        try (Engine engine = new Engine(2)) {
            Plan plan = engine.compile(
                    analysis, new UntrainedWeights(UntrainedWeights.USUAL_SEED).fit(analysis.operations()));
            Trace trace = engine.run(plan, Probe.tensor(96, 96), RunListener.none());
            for (FlatOperation op : analysis.operations()) {
                if (op.operation() instanceof Conv2d || op.operation() instanceof Linear) {
                    assertThat(trace.statistics(op.path()).std()).as(op.path()).isBetween(0.01, 20.0);
                }
            }
        }
    }
}
