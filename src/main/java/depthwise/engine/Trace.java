package depthwise.engine;

import depthwise.engine.kernel.Layout;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.op.SelfAttention;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What one run computed: the numbers of every operation, block and PyTorch container by its path, and how long it took.
 * A trace owns its memory; later runs do not touch it. Any thread may read it.
 *
 * <p>Tensors are made when somebody looks, and remembered as long as memory allows. Closing a trace gives its memory to
 * the next run at once; one that is not closed does so when nobody can reach it any more.
 */
public final class Trace implements AutoCloseable {
    private final Plan plan;
    private final Lease lease;
    private final Times times;
    private final Recall recall;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, SoftReference<Tensor>> tensors = new ConcurrentHashMap<>();
    private final Map<String, Statistics> statistics = new ConcurrentHashMap<>();

    Trace(Plan plan, Lease lease, Times times) {
        this.plan = plan;
        this.lease = lease;
        this.times = times;
        this.recall = new Recall(plan);
    }

    /** What was run. */
    public Analysis analysis() {
        return plan.analysis();
    }

    /** The network's answer, for instance its logits. */
    public Tensor output() {
        return tensor(analysis().output().orElseThrow());
    }

    /**
     * What came out of the node at {@code path}, an operation or a block, or of a PyTorch container such as
     * {@code features}; channel-first.
     *
     * @throws Failure when there is no such node
     */
    public Tensor tensor(String path) {
        FlatOperation source = source(path);
        SoftReference<Tensor> known = tensors.get(source.path());
        Tensor tensor = known == null ? null : known.get();
        if (tensor == null) {
            tensor = convert(source);
            tensors.put(source.path(), new SoftReference<>(tensor));
        }
        return tensor;
    }

    /** What the numbers at {@code path} are like. */
    public Statistics statistics(String path) {
        String source = source(path).path();
        Statistics known = statistics.get(source);
        if (known == null) {
            known = Statistics.of(tensor(source));
            statistics.put(source, known);
        }
        return known;
    }

    /** How long it took; may be kept when the trace is closed. */
    public Times times() {
        return times;
    }

    /**
     * The most bytes of activations in use at one moment of this run, as {@link Plan#peakBytes()} counts them; may be
     * asked when the trace is closed.
     */
    public long peakBytes() {
        return plan.peakBytes();
    }

    /**
     * The attention matrix of one head in one sequence of the self-attention at {@code path}: N × N numbers, row-major,
     * row n saying how much token n attends to each token.
     *
     * @throws Failure when the node is no self-attention
     */
    public float[] attention(String path, int sequence, int head) {
        FlatOperation source = source(path);
        if (source.operation() instanceof SelfAttention attention) {
            return attention.attention(tensor(source.inputs().get(0)), sequence, head);
        }
        throw Failure.of("engine.noAttention", path);
    }

    private FlatOperation source(String path) {
        return analysis().source(path).orElseThrow(() -> Failure.of("engine.noNode", path));
    }

    private Tensor convert(FlatOperation source) {
        lock.readLock().lock();
        try {
            float[] block = lease.block();
            if (block == null) {
                throw new IllegalStateException("this trace is closed");
            }
            int place = plan.wiring().place(source.path());
            return Layout.channelFirst(source.shape(), recall.span(place, block));
        } finally {
            lock.readLock().unlock();
            Reference.reachabilityFence(this);
        }
    }

    /** Gives the memory to the next run; what was not looked at before cannot be looked at any more. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            lease.run();
            recall.forget();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
