package depthwise.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns that line up, two spaces apart. */
final class TextTable {
    private static final String GAP = "  ";

    private final String sides;
    private final List<String[]> rows = new ArrayList<>();

    /** @param sides a letter for each column, {@code <} to line up on the left, {@code >} on the right */
    TextTable(String sides) {
        this.sides = sides;
    }

    void row(String... cells) {
        if (cells.length != sides.length()) {
            throw new IllegalArgumentException(cells.length + " cells for " + sides.length() + " columns");
        }
        rows.add(cells);
    }

    void print(PrintWriter out) {
        int[] widths = new int[sides.length()];
        for (String[] cells : rows) {
            for (int i = 0; i < cells.length; i++) {
                widths[i] = Math.max(widths[i], length(cells[i]));
            }
        }
        for (String[] cells : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                String room = " ".repeat(widths[i] - length(cells[i]));
                line.append(i == 0 ? "" : GAP).append(sides.charAt(i) == '<' ? cells[i] + room : room + cells[i]);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
