package depthwise.ui.cost;

import depthwise.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of operations as RFC 4180 text: exact numbers, no units, so that spreadsheets can count on. */
final class CostCsv {
    private CostCsv() {}

    static String write(List<OperationRow> rows, Messages messages) {
        Stream<String> head = Stream.of("path,type,output,parameters,macs,bytes,milliseconds");
        Stream<String> body = rows.stream().map(row -> line(row, messages));
        return Stream.concat(head, body).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(OperationRow row, Messages messages) {
        String dims =
                IntStream.of(row.shape().dims()).mapToObj(Integer::toString).collect(Collectors.joining("x"));
        return String.join(
                ",",
                quote(row.path()),
                quote(messages.say(row.title())),
                dims,
                Long.toString(row.parameters()),
                Long.toString(row.macs()),
                Long.toString(row.bytes()),
                String.format(Locale.ROOT, "%.4f", row.milliseconds()));
    }

    private static String quote(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
