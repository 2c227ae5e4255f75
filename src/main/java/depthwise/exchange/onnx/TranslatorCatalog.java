package depthwise.exchange.onnx;

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
import depthwise.op.Input;
import depthwise.op.LayerNorm;
import depthwise.op.Linear;
import depthwise.op.MaxPool;
import depthwise.op.Multiply;
import depthwise.op.Output;
import depthwise.op.Resize;
import depthwise.op.SelfAttention;
import depthwise.op.Softmax;
import depthwise.op.Unfold;

/** Every translator: operator set 17. */
final class TranslatorCatalog {
    private TranslatorCatalog() {}

    static TranslatorRegistry operatorSet17() {
        return new TranslatorRegistry()
                .with(Input.class, Terminals::input)
                .with(Output.class, Terminals::handOn)
                .with(Dropout.class, Terminals::handOn)
                .with(Conv2d.class, Products::convolution)
                .with(Linear.class, Products::linear)
                .with(BatchNorm.class, Normalisations::batch)
                .with(LayerNorm.class, Normalisations::layer)
                .with(Softmax.class, Normalisations::softmax)
                .with(Activation.class, Activations::translate)
                .with(GlobalAveragePool.class, Windows::global)
                .with(AveragePool.class, Windows::average)
                .with(MaxPool.class, Windows::maximum)
                .with(Resize.class, Windows::resize)
                .with(Add.class, Joins::add)
                .with(Multiply.class, Joins::multiply)
                .with(Concat.class, Joins::concat)
                .with(ChannelShuffle.class, Rearrangements::shuffle)
                .with(Unfold.class, Rearrangements::unfold)
                .with(Fold.class, Rearrangements::fold)
                .with(Flatten.class, Rearrangements::flatten)
                .with(SelfAttention.class, Attention::translate);
    }
}
