package depthwise.cli;

import depthwise.op.PaddingMode;
import depthwise.text.Message;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import java.math.BigDecimal;

/** The line that says which network is spoken of, in which size. */
final class NetworkLine {
    private NetworkLine() {}

    static Message of(Architecture architecture, Configuration size) {
        return Message.of(
                size.padding() == PaddingMode.SAME ? "cli.network.same" : "cli.network",
                architecture.title(),
                BigDecimal.valueOf(size.alpha()).stripTrailingZeros().toPlainString(),
                size.height(),
                size.width(),
                size.classes());
    }
}
