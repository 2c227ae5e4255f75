package depthwise.graph;

import depthwise.tensor.Shape;
import depthwise.text.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that follows from a graph without running it: shapes, problems, costs, and the flat list of primitives
 * that the engine runs. Pure, and quick enough to be made anew while a slider moves.
 *
 * @param graph what was analysed
 * @param reports what is known of each node, at every depth, by path, blocks before their bodies
 * @param operations the primitives in an order in which they can run; those behind a problem are missing
 * @param problems what is wrong, in the order of the graph
 * @param output the path of the flat operation whose output is the answer, if nothing is wrong
 */
public record Analysis(
        Graph graph,
        Map<String, NodeReport> reports,
        List<FlatOperation> operations,
        List<Problem> problems,
        Optional<String> output) {

    public static Analysis of(Graph graph) {
        return new Flattening().run(graph, List.of());
    }

    /** Analyses a body as if its block stood alone with {@code inputs} going in. */
    static Analysis ofBody(Graph body, List<Shape> inputs) {
        return new Flattening().run(body, inputs);
    }

    /** Whether the graph can run: nothing is wrong and something comes out. */
    public boolean isRunnable() {
        return problems.isEmpty() && output.isPresent();
    }

    /** The cost of the whole graph; empty with a problem, since a wrong total is worse than none. */
    public Optional<Totals> totals() {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(operations.stream().map(op -> Totals.of(op.cost())).reduce(Totals.ZERO, Totals::plus));
    }

    /** The most memory that a run takes at one moment; empty with a problem. */
    public Optional<PeakMemory> peakMemory() {
        return problems.isEmpty() ? Optional.of(PeakMemory.of(operations)) : Optional.empty();
    }

    public Optional<NodeReport> report(String path) {
        return Optional.ofNullable(reports.get(path));
    }

    /** The problem of the node at {@code path} itself, not of what is inside it. */
    public Optional<Problem> problem(String path) {
        return problems.stream().filter(p -> p.path().equals(path)).findFirst();
    }

    /** The first problem at {@code path} or anywhere inside it. */
    public Optional<Problem> problemWithin(String path) {
        return problems.stream()
                .filter(p -> p.path().equals(path) || p.path().startsWith(path + "."))
                .findFirst();
    }

    /**
     * The flat operation whose output answers for {@code path}: a node, or a PyTorch container such as
     * {@code features}.
     */
    public Optional<FlatOperation> source(String path) {
        NodeReport report = reports.get(path);
        if (report != null) {
            return report.source().flatMap(this::operation);
        }
        FlatOperation last = null;
        for (FlatOperation op : operations) {
            if (op.path().startsWith(path + ".")) {
                last = op;
            }
        }
        return Optional.ofNullable(last);
    }

    /**
     * The primitives that make up the node at {@code path}, or a PyTorch container. A path alone does not tell: timm's
     * {@code stem.bn.act} stands beside {@code stem.bn}, not inside it.
     */
    public List<FlatOperation> inside(String path) {
        NodeReport report = reports.get(path);
        if (report == null) {
            return operations.stream()
                    .filter(op -> op.path().startsWith(path + "."))
                    .toList();
        }
        List<String> chain = report.chain();
        return operations.stream().filter(op -> startsWith(op.path(), chain)).toList();
    }

    private boolean startsWith(String path, List<String> chain) {
        List<String> own = reports.get(path).chain();
        return own.size() >= chain.size() && own.subList(0, chain.size()).equals(chain);
    }

    public Optional<FlatOperation> operation(String path) {
        return operations.stream().filter(op -> op.path().equals(path)).findFirst();
    }

    /**
     * The shape of the answer.
     *
     * @throws Failure the first problem
     */
    Shape outputShape() {
        if (!problems.isEmpty()) {
            throw new Failure(problems.get(0).reason());
        }
        return output.flatMap(this::operation)
                .map(FlatOperation::shape)
                .orElseThrow(() -> Failure.of("graph.problem.noOutput"));
    }
}
