package depthwise.graph;

import depthwise.op.Operation;
import depthwise.op.ParameterSpec;
import depthwise.op.Primitive;
import depthwise.tensor.Shape;
import depthwise.text.Failure;
import depthwise.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One walk through a graph and the bodies inside it that infers shapes, adds up costs and lines up the primitives. */
final class Flattening {
    /** More would not fit into one buffer of bytes. */
    private static final long MOST_NUMBERS = Integer.MAX_VALUE / Float.BYTES;

    private final Map<String, NodeReport> reports = new LinkedHashMap<>();
    private final List<FlatOperation> operations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A value on a wire: the flat operation that computes it, and its shape. */
    private record Value(String source, Shape shape) {}

    Analysis run(Graph graph, List<Shape> given) {
        Optional<Value> outer = given.isEmpty() ? Optional.empty() : Optional.of(new Value("in", given.get(0)));
        Optional<Value> answer = walk(graph, List.of(), outer);
        if (graph.node(graph.output()).isEmpty()) {
            problems.add(new Problem("", Message.of("graph.problem.noOutput")));
        }
        return new Analysis(
                graph,
                Collections.unmodifiableMap(reports),
                List.copyOf(operations),
                List.copyOf(problems),
                answer.map(Value::source));
    }

    /** Walks one graph and answers the value that it hands out, if there is one. */
    private Optional<Value> walk(Graph graph, List<String> chain, Optional<Value> given) {
        TopologicalOrder order = TopologicalOrder.of(graph);
        Map<String, Value> values = new HashMap<>();
        for (Node node : order.ordered()) {
            visit(graph, node, chain, given, values).ifPresent(value -> values.put(node.name(), value));
        }
        for (Node node : order.onCycles()) {
            fail(append(chain, node.name()), node, List.of(), Message.of("graph.problem.cycle", node.title()));
        }
        for (Node node : order.behindCycles()) {
            List<String> here = append(chain, node.name());
            reports.put(join(here), unknown(here, node, List.of()));
        }
        return Optional.ofNullable(values.get(graph.output()));
    }

    private Optional<Value> visit(
            Graph graph, Node node, List<String> chain, Optional<Value> given, Map<String, Value> values) {
        List<String> here = append(chain, node.name());
        if (node.operation() instanceof Port) {
            return given.isPresent() ? given : fail(here, node, List.of(), Message.of("graph.problem.port"));
        }
        for (String input : node.inputs()) {
            if (graph.node(input).isEmpty()) {
                return fail(here, node, List.of(), Message.of("graph.problem.unknownInput", node.title(), input));
            }
        }
        if (!values.keySet().containsAll(node.inputs())) {
            reports.put(join(here), unknown(here, node, List.of()));
            return Optional.empty();
        }
        List<Value> inputs = node.inputs().stream().map(values::get).toList();
        List<Shape> shapes = inputs.stream().map(Value::shape).toList();
        if (!node.operation().arity().accepts(inputs.size())) {
            int needed = node.operation().arity().min();
            return fail(here, node, shapes, Message.of("graph.problem.inputs", node.title(), needed, inputs.size()));
        }
        try {
            return infer(here, node, inputs, shapes);
        } catch (Failure failure) {
            return fail(here, node, shapes, failure.reason());
        }
    }

    private Optional<Value> infer(List<String> here, Node node, List<Value> inputs, List<Shape> shapes) {
        Operation operation = node.operation();
        if (operation instanceof Composite composite) {
            return inline(here, node, composite, inputs, shapes);
        }
        Primitive primitive = (Primitive) operation;
        Shape shape = primitive.outputShape(shapes);
        if (shape.elements() > MOST_NUMBERS) {
            throw new Failure(Message.of("graph.problem.tooLarge", node.title(), shape.toString()));
        }
        for (ParameterSpec spec : primitive.parameters(shapes)) {
            if (spec.elements() > MOST_NUMBERS) {
                throw new Failure(Message.of("graph.problem.tooManyWeights", node.title(), spec.elements()));
            }
        }
        List<String> sources = inputs.stream().map(Value::source).toList();
        String path = join(here);
        FlatOperation flat = new FlatOperation(path, primitive, sources, shapes, shape, primitive.cost(shapes));
        operations.add(flat);
        reports.put(
                path,
                new NodeReport(
                        path,
                        here,
                        node,
                        shapes,
                        Optional.of(shape),
                        Totals.of(flat.cost()),
                        Optional.empty(),
                        Optional.of(path)));
        return Optional.of(new Value(path, shape));
    }

    private Optional<Value> inline(
            List<String> here, Node node, Composite composite, List<Value> inputs, List<Shape> shapes) {
        Graph body = composite.body(shapes);
        String path = join(here);
        reports.put(path, unknown(here, node, shapes));
        int first = operations.size();
        Optional<Value> answer = walk(body, here, Optional.of(inputs.get(0)));
        if (body.node(body.output()).isEmpty()) {
            problems.add(new Problem(path, Message.of("graph.problem.emptyBlock", node.title())));
        }
        Totals totals = operations.subList(first, operations.size()).stream()
                .map(op -> reports.get(op.path()).totals())
                .reduce(Totals.ZERO, Totals::plus);
        reports.put(
                path,
                new NodeReport(
                        path,
                        here,
                        node,
                        shapes,
                        answer.map(Value::shape),
                        totals,
                        Optional.of(body),
                        answer.map(Value::source)));
        return answer;
    }

    private Optional<Value> fail(List<String> here, Node node, List<Shape> shapes, Message reason) {
        problems.add(new Problem(join(here), reason));
        reports.put(join(here), unknown(here, node, shapes));
        return Optional.empty();
    }

    private static NodeReport unknown(List<String> here, Node node, List<Shape> shapes) {
        return new NodeReport(
                join(here), here, node, shapes, Optional.empty(), Totals.ZERO, Optional.empty(), Optional.empty());
    }

    private static List<String> append(List<String> chain, String name) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(name);
        return longer;
    }

    private static String join(List<String> chain) {
        return String.join(".", chain);
    }
}
