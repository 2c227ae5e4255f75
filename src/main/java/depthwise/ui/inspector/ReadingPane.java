package depthwise.ui.inspector;

import depthwise.engine.Statistics;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.InlineError;
import depthwise.ui.common.Tip;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** What the numbers of the node are like after a run, in two short lines. */
final class ReadingPane extends GridPane {
    private static final int COLUMNS = 3;
    /** Percent of the width; the time carries its share of the run behind it. */
    private static final double[] WIDTHS = {31, 31, 38};

    private static final String NONE = "–";

    private final Messages messages;
    private final Label[] values = new Label[2 * COLUMNS];
    private final InlineError overflow = new InlineError();

    ReadingPane(Messages messages) {
        this.messages = messages;
        getStyleClass().add("reading-pane");
        String[] keys = {"mean", "std", "time", "min", "max", "dead"};
        for (int i = 0; i < keys.length; i++) {
            Label name = new Label(messages.get("inspector.reading." + keys[i]));
            name.getStyleClass().add("dw-caption");
            name.setTooltip(new Tip(messages.get("inspector.reading." + keys[i] + ".tip")));
            values[i] = new Label(NONE);
            values[i].getStyleClass().add("reading-value");
            values[i].setTooltip(new Tip(messages.get("inspector.reading." + keys[i] + ".tip")));
            name.setLabelFor(values[i]);
            add(name, i % COLUMNS, i / COLUMNS * 2);
            add(values[i], i % COLUMNS, i / COLUMNS * 2 + 1);
        }
        add(overflow, 0, 2 * 2, COLUMNS, 1);
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            getColumnConstraints().add(column);
        }
    }

    void show(Optional<Reading> reading) {
        overflow.show(reading.map(Reading::statistics)
                .filter(statistics -> statistics.notFinite() > 0)
                .map(statistics -> messages.get("inspector.reading.notFinite", Numbers.exact(statistics.notFinite()))));
        if (reading.isEmpty()) {
            for (Label value : values) {
                value.setText(NONE);
            }
            return;
        }
        Statistics statistics = reading.get().statistics();
        values[0].setText(number(statistics.mean()));
        values[1].setText(number(statistics.std()));
        values[2].setText(reading.get().timing().map(this::words).orElse(NONE));
        values[3].setText(number(statistics.min()));
        values[4].setText(number(statistics.max()));
        values[5].setText(Numbers.percent(statistics.deadShare()));
    }

    private String words(Reading.Timing timing) {
        return messages.get(
                "inspector.reading.timeShare", Numbers.millis(timing.milliseconds()), Numbers.percent(timing.share()));
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        double size = Math.abs(value);
        String format = size != 0 && (size < 0.001 || size >= 100_000) ? "%.2e" : "%.4g";
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }
}
