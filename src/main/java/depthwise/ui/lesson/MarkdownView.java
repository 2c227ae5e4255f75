package depthwise.ui.lesson;

import depthwise.ui.common.FormulaImages;
import depthwise.ui.common.FormulaView;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** Markdown as JavaFX: paragraphs, lists, tables, code, and formulas between dollar signs. */
final class MarkdownView extends VBox {
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final FormulaImages formulas = new FormulaImages();

    MarkdownView() {
        getStyleClass().add("markdown");
    }

    void show(String markdown) {
        getChildren().setAll(blocks(parser.parse(markdown)));
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> blocks = new ArrayList<>();
        for (org.commonmark.node.Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node));
        }
        return blocks;
    }

    private Node block(org.commonmark.node.Node node) {
        if (node instanceof BulletList || node instanceof OrderedList) {
            return list(node);
        }
        if (node instanceof TableBlock) {
            return table(node);
        }
        if (node instanceof FencedCodeBlock code) {
            Label label = new Label(code.getLiteral().stripTrailing());
            label.getStyleClass().add("dw-mono");
            return label;
        }
        TextFlow flow = new TextFlow();
        flow.getChildren().addAll(inlines(node, node instanceof Heading ? "dw-strong" : "plain"));
        return flow;
    }

    private VBox list(org.commonmark.node.Node list) {
        VBox box = new VBox();
        box.getStyleClass().add("markdown-list");
        int number = 1;
        for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                Label mark = new Label(list instanceof OrderedList ? number++ + "." : "•");
                mark.setMinWidth(USE_PREF_SIZE);
                VBox words = new VBox();
                words.getChildren().addAll(blocks(item));
                HBox.setHgrow(words, Priority.ALWAYS);
                HBox line = new HBox(8, mark, words);
                box.getChildren().add(line);
            }
        }
        return box;
    }

    private GridPane table(org.commonmark.node.Node table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("markdown-table");
        int[] row = {0};
        for (org.commonmark.node.Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (org.commonmark.node.Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                if (line instanceof TableRow) {
                    fill(grid, line, row[0]++);
                }
            }
        }
        return grid;
    }

    private void fill(GridPane grid, org.commonmark.node.Node line, int row) {
        int column = 0;
        for (org.commonmark.node.Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
            boolean head = cell instanceof TableCell c && c.isHeader();
            TextFlow flow = new TextFlow();
            flow.getChildren().addAll(inlines(cell, head ? "dw-strong" : "plain"));
            grid.add(flow, column++, row);
        }
    }

    private List<Node> inlines(org.commonmark.node.Node parent, String style) {
        List<Node> inlines = new ArrayList<>();
        for (org.commonmark.node.Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Text text) {
                inlines.addAll(words(text.getLiteral(), style));
            } else if (node instanceof Code code) {
                inlines.add(styled(code.getLiteral(), "dw-mono"));
            } else if (node instanceof StrongEmphasis) {
                inlines.addAll(inlines(node, "dw-strong"));
            } else if (node instanceof Emphasis) {
                inlines.addAll(inlines(node, "markdown-emphasis"));
            } else if (node.getFirstChild() != null) {
                inlines.addAll(inlines(node, style));
            } else {
                inlines.add(styled(" ", style));
            }
        }
        return inlines;
    }

    /** Every second part between dollar signs is a formula. */
    private List<Node> words(String text, String style) {
        List<Node> parts = new ArrayList<>();
        String[] pieces = text.split("\\$", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1 && i < pieces.length - 1) {
                parts.add(new FormulaView(formulas, pieces[i]));
            } else if (!pieces[i].isEmpty()) {
                parts.add(styled(pieces[i], style));
            }
        }
        return parts;
    }

    private static Text styled(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("markdown-text", style);
        return text;
    }
}
