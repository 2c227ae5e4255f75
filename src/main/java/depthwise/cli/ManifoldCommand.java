package depthwise.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import depthwise.manifold.Bend;
import depthwise.manifold.ManifoldCurve;
import depthwise.manifold.ManifoldReport;
import depthwise.manifold.Spiral;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depthwise manifold}: how much of a spiral survives an activation in n dimensions. */
@Command(name = "manifold")
final class ManifoldCommand implements Runnable {
    /** How the figures are printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final PrintWriter out;

    @Option(names = "--n", paramLabel = "N", split = ",", descriptionKey = "cli.option.n")
    private List<Integer> dimensions = ManifoldCurve.PAPER_DIMENSIONS;

    @Option(names = "--seeds", paramLabel = "K", descriptionKey = "cli.option.seeds")
    private int seeds = ManifoldReport.USUAL_SEEDS;

    @Option(names = "--points", paramLabel = "P", descriptionKey = "cli.option.points")
    private int points = Spiral.USUAL.points();

    @Option(names = "--turns", paramLabel = "T", descriptionKey = "cli.option.turns")
    private double turns = Spiral.USUAL.turns();

    @Option(names = "--activation", paramLabel = "A", descriptionKey = "cli.option.activation")
    private String activation = Bend.RELU.id();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "cli.option.format")
    private Format format;

    ManifoldCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void run() {
        Bend bend = Bend.named(activation.toLowerCase(Locale.ROOT));
        ManifoldCurve curve = new ManifoldCurve(dimensions, seeds, new Spiral(points, turns), bend);
        ManifoldReport report = ManifoldReport.of(curve, () -> false);
        if (format == Format.JSON) {
            JsonText.print(out, json -> write(report, json));
        } else {
            print(report);
        }
    }

    private void print(ManifoldReport report) {
        TextTable table = new TextTable(">>>>>>");
        table.row("n", "Kept", "Theorem 1", "Residual", "Lower quartile", "Upper quartile");
        for (ManifoldReport.Row row : report.rows()) {
            table.row(
                    Integer.toString(row.n()),
                    figure(row.keptFraction()),
                    figure(row.theoremFraction()),
                    figure(row.residualMedian()),
                    figure(row.residualLow()),
                    figure(row.residualHigh()));
        }
        table.print(out);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static void write(ManifoldReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("activation", report.activation());
        json.writeNumberField("points", report.points());
        json.writeNumberField("turns", report.turns());
        json.writeNumberField("seeds", report.seeds());
        json.writeArrayFieldStart("rows");
        for (ManifoldReport.Row row : report.rows()) {
            json.writeStartObject();
            json.writeNumberField("n", row.n());
            json.writeNumberField("keptFraction", row.keptFraction());
            json.writeNumberField("theoremFraction", row.theoremFraction());
            json.writeNumberField("residualLow", row.residualLow());
            json.writeNumberField("residualMedian", row.residualMedian());
            json.writeNumberField("residualHigh", row.residualHigh());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
