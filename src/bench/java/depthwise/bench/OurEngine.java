package depthwise.bench;

import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.tensor.Tensor;
import java.util.List;

/** This program's engine as the program has it, warm, with a trace that answers for every operation. */
final class OurEngine implements Contender {
    private final List<Tensor> pictures;
    private final Engine engine;
    private final Plan plan;

    OurEngine(Entrant entrant, int threads) {
        pictures = entrant.pictures();
        engine = new Engine(threads);
        engine.warmed().toCompletableFuture().join();
        plan = engine.compile(entrant.analysis(), entrant.weights());
    }

    Trace trace(int picture) {
        return engine.run(plan, pictures.get(picture), RunListener.none());
    }

    @Override
    public Answer run(int picture) {
        Trace trace = trace(picture);
        return new Answer() {
            @Override
            public float[] logits() {
                return trace.output().data();
            }

            @Override
            public void close() {
                trace.close();
            }
        };
    }

    @Override
    public void close() {
        engine.close();
    }
}
