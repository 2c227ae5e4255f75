package depthwise.cli;

import depthwise.text.Message;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The ways to print a {@link SummaryTable}. */
enum SummaryFormat {
    /** For people: aligned columns, short figures, exact totals. */
    TEXT {
        @Override
        void print(SummaryTable table, PrintWriter out, Messages messages) {
            out.println(messages.say(heading(table)));
            out.println();
            TextTable rows = new TextTable("<<>>>>");
            rows.row("Path", "Operation", "Output", "Parameters", "MACs", "Memory");
            for (SummaryTable.Layer layer : table.layers()) {
                rows.row(
                        layer.path(),
                        messages.say(layer.title()),
                        dims(layer.output(), "×"),
                        Numbers.count(layer.parameters()),
                        Numbers.count(layer.macs() + layer.attentionMacs()),
                        Numbers.bytes(layer.bytes()));
            }
            rows.print(out);
            out.println();
            TextTable totals = new TextTable("<>>");
            count(totals, messages.get("cli.summary.parameters"), table.totals().parameters());
            count(totals, messages.get("cli.summary.macs"), table.totals().macs());
            if (table.totals().attentionMacs() > 0) {
                count(
                        totals,
                        messages.get("cli.summary.attention"),
                        table.totals().attentionMacs());
            }
            bytes(
                    totals,
                    messages.get("cli.summary.activations"),
                    table.totals().activationBytes());
            bytes(totals, messages.get("cli.summary.peak"), table.peak().bytes());
            totals.print(out);
        }
    },
    /** For scripts. */
    JSON {
        @Override
        void print(SummaryTable table, PrintWriter out, Messages messages) {
            JsonText.print(out, json -> SummaryJson.write(table, json));
        }
    },
    /** For spreadsheets: RFC 4180, the totals in the last record. */
    CSV {
        @Override
        void print(SummaryTable table, PrintWriter out, Messages messages) {
            record(out, "path", "type", "output", "params", "macs", "attentionMacs", "bytes");
            for (SummaryTable.Layer layer : table.layers()) {
                record(
                        out,
                        layer.path(),
                        layer.type(),
                        dims(layer.output(), "x"),
                        layer.parameters(),
                        layer.macs(),
                        layer.attentionMacs(),
                        layer.bytes());
            }
            record(
                    out,
                    "total",
                    "",
                    "",
                    table.totals().parameters(),
                    table.totals().macs(),
                    table.totals().attentionMacs(),
                    table.totals().activationBytes());
        }
    };

    abstract void print(SummaryTable table, PrintWriter out, Messages messages);

    private static Message heading(SummaryTable table) {
        return NetworkLine.of(table.architecture(), table.size());
    }

    private static void count(TextTable totals, String what, long value) {
        totals.row(what, Numbers.count(value), Numbers.exact(value));
    }

    private static void bytes(TextTable totals, String what, long value) {
        totals.row(what, Numbers.bytes(value), Numbers.exactBytes(value));
    }

    private static String dims(List<Integer> dims, String between) {
        return dims.stream().map(Object::toString).collect(Collectors.joining(between));
    }

    private static void record(PrintWriter out, Object... fields) {
        String line = Arrays.stream(fields).map(SummaryFormat::field).collect(Collectors.joining(","));
        out.print(line + "\r\n");
    }

    private static String field(Object value) {
        String text = value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
