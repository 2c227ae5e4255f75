package depthwise.cli;

import depthwise.graph.Analysis;
import depthwise.graph.Totals;
import depthwise.text.Numbers;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** {@code depthwise models}: the zoo, one network a line. */
@Command(name = "models")
final class ModelsCommand implements Runnable {
    private final PrintWriter out;

    ModelsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void run() {
        TextTable table = new TextTable("<<>>>>");
        table.row("Model", "Name", "Input", "Parameters", "MACs", "+ attention");
        for (Architecture architecture : Zoo.all()) {
            Configuration size = architecture.defaults();
            Totals totals = Analysis.of(architecture.build(size)).totals().orElseThrow();
            table.row(
                    architecture.key(),
                    architecture.title(),
                    size.height() + "×" + size.width(),
                    Numbers.count(totals.parameters()),
                    Numbers.count(totals.macs()),
                    totals.attentionMacs() == 0 ? "" : Numbers.count(totals.attentionMacs()));
        }
        table.print(out);
    }
}
