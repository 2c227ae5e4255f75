package depthwise.bench;

import depthwise.engine.Engine;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Attributes;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.WeightSource;
import depthwise.zoo.Zoo;

/** How long a person waits who drags a slider: from a changed kernel in the middle of V2 to a fresh trace. */
final class EditTime {
    private static final String BLOCK = "features.8";
    private static final int WARM_UP = 40;
    private static final int RUNS = 40;

    double medianMillis(int threads) {
        Entrant v2 = Entrant.of(Zoo.named("mobilenet-v2"));
        WeightSource weights = new UntrainedWeights(UntrainedWeights.USUAL_SEED);
        Stopwatch watch = new Stopwatch();
        try (Engine engine = new Engine(threads)) {
            engine.warmed().toCompletableFuture().join();
            for (int i = -WARM_UP; i < RUNS; i++) {
                int kernel = 3 + 2 * Math.floorMod(i, 2);
                long start = System.nanoTime();
                Graph edited = v2.analysis()
                        .graph()
                        .change(BLOCK, node -> node.withOperation(Attributes.with(node.operation(), "kernel", kernel)));
                Analysis analysis = Analysis.of(edited);
                try (Trace trace = engine.run(
                        engine.compile(analysis, weights.fit(analysis.operations())),
                        v2.pictures().get(0),
                        RunListener.none())) {
                    if (i >= 0) {
                        watch.add(System.nanoTime() - start);
                    }
                }
            }
        }
        return watch.median();
    }
}
