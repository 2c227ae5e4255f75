package depthwise.engine.kernel;

import depthwise.op.Primitive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Which kernel runs which kind of operation, by its class. A kind that nobody registered runs by its own plain loops,
 * so a new operation needs no entry here to work, only to be fast.
 */
public final class KernelRegistry {
    private final Map<Class<?>, FusingFactory<?>> fusing = new HashMap<>();
    private final Map<Class<?>, KernelFactory<?>> plain = new HashMap<>();
    private final Map<Class<?>, Absorber<?>> absorbers = new HashMap<>();
    private final Map<Class<?>, Passage<?>> passages = new HashMap<>();

    private final Arithmetic arithmetic;

    /** Empty so far; the kernels to come compute with {@code arithmetic}. */
    KernelRegistry(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** No fast kernels at all: every operation by its own plain loops. */
    public static KernelRegistry reference() {
        return new KernelRegistry(new ScalarArithmetic());
    }

    /** The fast kernels, on vectors where this Java has them. */
    public static KernelRegistry fast() {
        return KernelCatalog.on(VectorModule.arithmetic().orElseGet(ScalarArithmetic::new));
    }

    /**
     * As {@link #fast()}, but in plain Java until vectors are warm, and then with the register tiles that were the
     * fastest here: for programs that a person waits for. They begin to warm when {@link #warmed} is asked.
     */
    public static KernelRegistry warming() {
        List<Arithmetic> vectors = VectorModule.candidates();
        return KernelCatalog.on(vectors.isEmpty() ? new ScalarArithmetic() : new WarmingArithmetic(vectors));
    }

    /** The fast kernels in plain Java. */
    public static KernelRegistry scalar() {
        return KernelCatalog.on(new ScalarArithmetic());
    }

    /** The fast kernels, but each operation by itself. */
    public static KernelRegistry unfused() {
        return KernelCatalog.unfused(VectorModule.arithmetic().orElseGet(ScalarArithmetic::new));
    }

    /** Completes when these kernels are as fast as they will be; if that takes time, it begins when first asked. */
    public CompletableFuture<Void> warmed() {
        return arithmetic.warmed();
    }

    /** Whether these kernels are as fast as they will be. */
    public boolean isWarm() {
        return arithmetic.isWarm();
    }

    <P extends Primitive> KernelRegistry fusing(Class<P> kind, FusingFactory<? super P> factory) {
        fusing.put(kind, factory);
        return this;
    }

    <P extends Primitive> KernelRegistry plain(Class<P> kind, KernelFactory<? super P> factory) {
        plain.put(kind, factory);
        return this;
    }

    <P extends Primitive> KernelRegistry absorbing(Class<P> kind, Absorber<? super P> absorber) {
        absorbers.put(kind, absorber);
        return this;
    }

    <P extends Primitive> KernelRegistry passing(Class<P> kind, Passage<? super P> passage) {
        passages.put(kind, passage);
        return this;
    }

    /** Whether the kernel of {@code operation} can compute what follows as well. */
    public boolean fuses(Primitive operation) {
        return fusing.containsKey(operation.getClass());
    }

    /** What {@code before} becomes when {@code operation} is computed behind it; empty when it cannot be. */
    public Optional<Epilogue> absorb(Epilogue before, Primitive operation, Site site) {
        Absorber<Primitive> absorber = found(absorbers, operation);
        return absorber == null ? Optional.empty() : absorber.absorb(before, operation, site);
    }

    /** Whether {@code operation} hands on its first input's numbers as they stand. */
    public boolean passes(Primitive operation, Site site) {
        Passage<Primitive> passage = found(passages, operation);
        return passage != null && passage.passes(operation, site);
    }

    /** The kernel of {@code operation} alone. */
    public Kernel kernel(Primitive operation, Site site) {
        if (fuses(operation)) {
            return kernel(operation, site, Epilogue.none());
        }
        KernelFactory<Primitive> factory = found(plain, operation);
        return factory == null ? new ReferenceKernel(operation, site) : factory.create(operation, site);
    }

    /** The kernel of an operation that {@link #fuses}, with {@code epilogue} behind it. */
    public Kernel kernel(Primitive operation, Site site, Epilogue epilogue) {
        FusingFactory<Primitive> factory = found(fusing, operation);
        return factory.create(operation, site, epilogue);
    }

    @SuppressWarnings("unchecked") // whatever stands under a class was registered for that class
    private static <T> T found(Map<Class<?>, ?> entries, Primitive operation) {
        return (T) entries.get(operation.getClass());
    }
}
