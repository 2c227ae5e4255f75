package depthwise.engine;

import depthwise.engine.kernel.EntranceKernel;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.engine.kernel.Span;
import depthwise.graph.Analysis;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.weights.Weights;
import java.lang.ref.Cleaner;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntToLongFunction;

/**
 * Runs networks on the processor. Compile once, run as often as wanted: a run fills a {@link Trace} that answers for
 * every operation. Several threads may use one engine; their runs take turns, each with all of the engine's threads.
 */
public final class Engine implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 5;

    private final Team team;
    private final KernelRegistry registry;
    private final KernelStock stock;
    private final BlockPool pool = new BlockPool();
    private final Cleaner cleaner = Cleaner.create();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean closed;

    /** An engine of {@code threads} threads, the caller's among them, that is quick from its first run on. */
    public Engine(int threads) {
        this(threads, KernelRegistry.warming());
    }

    /** An engine that computes with the kernels of {@code registry}. */
    public Engine(int threads, KernelRegistry registry) {
        if (threads < 1) {
            throw new IllegalArgumentException("an engine needs at least one thread, not " + threads);
        }
        this.team = new Team(threads);
        this.registry = registry;
        this.stock = new KernelStock(registry);
    }

    public int threads() {
        return team.threads();
    }

    /**
     * Completes when this engine is as fast as it will be. Runs before that are right, but their times are not. It
     * begins to warm up when this is first asked, so that whoever wants one run only does not pay for it.
     */
    public CompletionStage<Void> warmed() {
        return registry.warmed();
    }

    /** Whether times can be trusted already. */
    public boolean isWarm() {
        return registry.isWarm();
    }

    /**
     * Makes a network ready to run. Whatever it has in common with the network before, the same operations with the
     * same shapes and arrays of parameters, is not made ready again; where shapes, strides, paddings or activations
     * differ but not the parameters, the packed weights stay.
     *
     * @throws Failure when something is wrong with the graph, or the weights do not fit
     */
    public Plan compile(Analysis analysis, Weights weights) {
        KernelStock.Order kernels = stock.order();
        Plan plan = Compiler.compile(analysis, weights, registry, kernels);
        kernels.done();
        return plan;
    }

    /**
     * Runs {@code plan} on {@code input} (not modified). Returns when the answer is there.
     *
     * @throws Failure when the input's shape is not the network's
     * @throws CancellationException when {@code listener} says that nobody wants the result
     */
    public Trace run(Plan plan, Tensor input, RunListener listener) {
        await(listener);
        Lease lease = null;
        try {
            if (closed) {
                throw Failure.of("engine.closed");
            }
            lease = new Lease(pool, plan.memory().floats());
            Trace trace = new Trace(plan, lease, new Times(plan, compute(plan, input, lease.block(), listener)));
            cleaner.register(trace, lease);
            lease = null;
            return trace;
        } finally {
            turn.unlock();
            if (lease != null) {
                lease.run();
            }
        }
    }

    private Timings compute(Plan plan, Tensor input, float[] block, RunListener listener) {
        // Waking up takes a thread longer than the first layer does.
        team.wake();
        Timings timings = new Timings(plan.wiring().size());
        enter(plan, input, block, listener);
        int done = 0;
        for (Step step : plan.steps()) {
            refuseIfCancelled(listener);
            Span output = plan.memory().span(step.result(), block);
            long start = System.nanoTime();
            IntToLongFunction spent = team.run(step.kernel(), plan.inputs(step, block), output, listener);
            timings.add(step.leaders(), System.nanoTime() - start, spent);
            listener.progress(++done, plan.steps().size());
        }
        timings.finish();
        return timings;
    }

    private void enter(Plan plan, Tensor input, float[] block, RunListener listener) {
        for (int i = 0; i < plan.wiring().size(); i++) {
            if (plan.wiring().isEntrance(i)) {
                Shape wanted = plan.wiring().operation(i).shape();
                if (!wanted.equals(input.shape())) {
                    throw Failure.of(
                            "engine.input", wanted.toString(), input.shape().toString());
                }
                Span[] picture = {new Span(input.data(), 0)};
                team.run(new EntranceKernel(wanted), picture, plan.memory().span(i, block), listener);
            }
        }
    }

    /** Waits for this thread's turn, unless the run is cancelled meanwhile. */
    private void await(RunListener listener) {
        try {
            do {
                refuseIfCancelled(listener);
            } while (!turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void refuseIfCancelled(RunListener listener) {
        if (listener.cancelled()) {
            throw new CancellationException();
        }
    }

    /** Ends the engine's threads, after the run that is under way; traces stay valid. */
    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            team.close();
        } finally {
            turn.unlock();
        }
    }
}
