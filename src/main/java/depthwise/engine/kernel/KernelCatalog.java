package depthwise.engine.kernel;

import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.AveragePool;
import depthwise.op.BatchNorm;
import depthwise.op.ChannelShuffle;
import depthwise.op.Concat;
import depthwise.op.Conv2d;
import depthwise.op.Dropout;
import depthwise.op.Flatten;
import depthwise.op.Fold;
import depthwise.op.GlobalAveragePool;
import depthwise.op.LayerNorm;
import depthwise.op.Linear;
import depthwise.op.MaxPool;
import depthwise.op.Multiply;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import depthwise.op.Resize;
import depthwise.op.SelfAttention;
import depthwise.op.Unfold;
import java.util.Optional;

/** Every fast kernel, what it can swallow, and what need not run at all. */
final class KernelCatalog {
    private KernelCatalog() {}

    static KernelRegistry on(Arithmetic arithmetic) {
        return on(arithmetic, stock());
    }

    /** The kernels whose packed weights stand in {@code stock}. */
    static KernelRegistry on(Arithmetic arithmetic, PackedStock stock) {
        KernelRegistry registry = unfused(arithmetic, stock);
        registry.absorbing(BatchNorm.class, KernelCatalog::batchNorm);
        registry.absorbing(Activation.class, KernelCatalog::activation);
        registry.absorbing(Add.class, KernelCatalog::add);
        return registry;
    }

    /** The same kernels, each operation by itself. */
    static KernelRegistry unfused(Arithmetic arithmetic) {
        return unfused(arithmetic, stock());
    }

    private static PackedStock stock() {
        return new PackedStock(new Shelf()::room);
    }

    private static KernelRegistry unfused(Arithmetic arithmetic, PackedStock stock) {
        Elementwise elementwise = new Elementwise(arithmetic);
        PoolingKernels pooling = new PoolingKernels(arithmetic);
        return new KernelRegistry(arithmetic)
                .fusing(Conv2d.class, new ConvolutionFactory(arithmetic, stock))
                .fusing(Linear.class, new LinearFactory(arithmetic, stock))
                .plain(BatchNorm.class, elementwise::batchNorm)
                .plain(Activation.class, elementwise::activation)
                .plain(Add.class, elementwise::add)
                .plain(Multiply.class, elementwise::multiply)
                .plain(LayerNorm.class, elementwise::layerNorm)
                .plain(GlobalAveragePool.class, pooling::global)
                .plain(AveragePool.class, pooling::average)
                .plain(MaxPool.class, pooling::maximum)
                .plain(Concat.class, Rearrangement::concat)
                .plain(ChannelShuffle.class, Rearrangement::shuffle)
                .plain(Unfold.class, Rearrangement::unfold)
                .plain(Fold.class, Rearrangement::fold)
                .plain(Flatten.class, Rearrangement::flatten)
                .plain(Resize.class, Rearrangement::resize)
                .plain(SelfAttention.class, (op, site) -> new AttentionKernel(arithmetic, op, site))
                .passing(Dropout.class, (op, site) -> true)
                .passing(Output.class, (op, site) -> true)
                .passing(Activation.class, (op, site) -> op.function() == Nonlinearity.IDENTITY)
                .passing(
                        Flatten.class,
                        (op, site) -> Layout.sameEitherWay(site.inputs().get(0)));
    }

    private static Optional<Epilogue> batchNorm(Epilogue before, BatchNorm operation, Site site) {
        return before.isLinear() ? Optional.of(before.then(operation.affine(site.parameters()))) : Optional.empty();
    }

    private static Optional<Epilogue> activation(Epilogue before, Activation operation, Site site) {
        return before.function() == Nonlinearity.IDENTITY
                ? Optional.of(before.then(operation.function()))
                : Optional.empty();
    }

    private static Optional<Epilogue> add(Epilogue before, Add operation, Site site) {
        return before.isLinear() && site.inputs().size() == 2 ? Optional.of(before.thenResidual()) : Optional.empty();
    }
}
