package depthwise.bench;

import depthwise.engine.Trace;
import depthwise.graph.FlatOperation;
import depthwise.op.Category;
import depthwise.op.Cost;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the time of a run goes, by layer and by kind, beside the arithmetic that the layer does. What is computed in
 * one pass counts for the first operation of the pass, so norms and activations hide behind their convolutions.
 */
final class LayerTimes {
    private static final int WARM_UP = 60;
    private static final int RUNS = 40;
    private static final double PER_GIGA = 1e6;

    private final Entrant entrant;
    private final int threads;
    private final double peak;
    private final List<Line> lines = new ArrayList<>();

    /** Time in milliseconds, and floating-point operations. */
    private record Line(String name, Category kind, double millis, long flops) {}

    /**
     * Runs the network.
     *
     * @param peak what one thread could do at most, GFLOP/s
     */
    LayerTimes(Entrant entrant, int threads, double peak) {
        this.entrant = entrant;
        this.threads = threads;
        this.peak = peak * threads;
        List<FlatOperation> operations = entrant.analysis().operations();
        List<Stopwatch> watches = operations.stream().map(op -> new Stopwatch()).toList();
        try (OurEngine engine = new OurEngine(entrant, threads)) {
            for (int i = -WARM_UP; i < RUNS; i++) {
                try (Trace trace = engine.trace(0)) {
                    for (int o = 0; i >= 0 && o < operations.size(); o++) {
                        watches.get(o)
                                .addMillis(trace.times()
                                        .milliseconds(operations.get(o).path()));
                    }
                }
            }
        }
        for (int o = 0; o < operations.size(); o++) {
            FlatOperation op = operations.get(o);
            if (watches.get(o).median() > 0) {
                String name = op.path() + "  " + op.operation().brief() + "  from " + op.inputShapes();
                lines.add(
                        new Line(name, op.operation().category(), watches.get(o).median(), flops(op.cost())));
            }
        }
    }

    private static long flops(Cost cost) {
        return 2 * (cost.macs().value() + cost.attentionMacs().value());
    }

    /** A row for each kind of layer. */
    void printKinds() {
        Map<Category, Line> kinds = new EnumMap<>(Category.class);
        for (Line line : lines) {
            String name = line.kind().name().toLowerCase(Locale.ROOT);
            kinds.merge(
                    line.kind(),
                    new Line(name, line.kind(), line.millis(), line.flops()),
                    (a, b) -> new Line(name, a.kind(), a.millis() + b.millis(), a.flops() + b.flops()));
        }
        System.out.printf("%n%s, %d threads, by kind of layer%n", entrant.key(), threads);
        kinds.values().forEach(this::print);
    }

    /** A row for each layer. */
    void printLayers() {
        System.out.printf("%n%s, %d threads, layer by layer%n", entrant.key(), threads);
        lines.forEach(this::print);
    }

    private void print(Line line) {
        if (line.flops() == 0) {
            System.out.printf(Locale.ROOT, "%8.3f ms %29s %s%n", line.millis(), "", line.name());
        } else {
            double speed = line.flops() / PER_GIGA / line.millis();
            System.out.printf(
                    Locale.ROOT,
                    "%8.3f ms %7.1f GFLOP/s %3.0f%% of peak  %s%n",
                    line.millis(),
                    speed,
                    100 * speed / peak,
                    line.name());
        }
    }
}
