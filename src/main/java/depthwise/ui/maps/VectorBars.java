package depthwise.ui.maps;

import depthwise.tensor.Tensor;
import depthwise.text.Messages;
import depthwise.ui.common.Tip;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One number a channel: the whole vector as a skyline, and its greatest entries by name. */
final class VectorBars extends VBox {
    private static final int TOP = 12;
    private static final double BAR = 120;
    private static final double WIDEST = 640;

    private final MapsModel model;
    private final Messages messages;
    private final Skyline skyline = new Skyline();
    private final Label caption = new Label();
    private final GridPane entries = new GridPane();

    VectorBars(MapsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("vector-bars");
        caption.getStyleClass().add("dw-caption");
        entries.getStyleClass().add("vector-entries");
        entries.setMaxWidth(WIDEST);
        ColumnConstraints index = new ColumnConstraints();
        index.setHalignment(HPos.RIGHT);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        entries.getColumnConstraints().addAll(index, name, new ColumnConstraints(BAR), number);
        getChildren().addAll(skyline, caption, entries);
        model.contentProperty().addListener((p, before, now) -> show(now.flatMap(Content::vector)));
        show(model.contentProperty().get().flatMap(Content::vector));
    }

    private void show(Optional<Tensor> vector) {
        entries.getChildren().clear();
        if (vector.isEmpty()) {
            return;
        }
        float[] values = vector.get().data();
        skyline.show(values);
        List<Integer> top = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -values[i]))
                .limit(TOP)
                .toList();
        caption.setText(messages.get("maps.vector.top", top.size(), values.length));
        double reach = 0;
        for (float value : values) {
            reach = Math.max(reach, Math.abs(value));
        }
        boolean isNamed = top.stream().anyMatch(i -> model.label(i).isPresent());
        entries.getColumnConstraints().get(1).setHgrow(isNamed ? Priority.ALWAYS : Priority.NEVER);
        for (int row = 0; row < top.size(); row++) {
            addEntry(row, top.get(row), values[top.get(row)], reach);
        }
    }

    private void addEntry(int row, int index, float value, double reach) {
        Label number = new Label(Integer.toString(index));
        number.getStyleClass().addAll("dw-caption", "dw-mono");
        Label name = new Label(model.label(index).orElse(""));
        name.setMinWidth(0);
        name.setTooltip(new Tip(name.getText()));
        Region bar = new Region();
        bar.getStyleClass().add(value < 0 ? "bar-negative" : "bar-positive");
        bar.setPrefSize(reach == 0 ? 0 : Math.max(1, BAR * Math.abs(value) / reach), 9);
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Pane track = new Pane(bar);
        track.setMinHeight(9);
        track.setMaxHeight(9);
        Label amount = new Label(ScaleBar.number(value));
        amount.getStyleClass().add("dw-number");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        entries.addRow(row, number, name, track, amount);
    }
}
