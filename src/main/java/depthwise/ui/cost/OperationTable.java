package depthwise.ui.cost;

import atlantafx.base.theme.Styles;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.Tip;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** All operations, sortable; the selected one is the selected node. Copying gives all rows as CSV. */
final class OperationTable extends TableView<OperationRow> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** Beside the columns stands a scroll bar. */
    private static final double BAR = 16;

    /** How long it is said that something was copied. */
    private static final Duration SHOWN = Duration.seconds(3);

    private final CostModel model;
    private final Messages messages;
    /** What gives way where there is no room for all columns, first to go first; what things cost stays. */
    private final List<TableColumn<OperationRow, ?>> yielding;

    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper(this, "copied");
    private final PauseTransition forgetting = new PauseTransition(SHOWN);
    private boolean following;

    OperationTable(CostModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("operation-table");
        forgetting.setOnFinished(event -> copied.set(false));
        getStyleClass().addAll("operation-table", Styles.DENSE);
        setPlaceholder(new Label(messages.get("cost.table.empty")));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getColumns().add(text("cost.table.path", 200, OperationRow::path));
        getColumns().get(0).getStyleClass().add("path-column");
        TableColumn<OperationRow, ?> type = text("cost.table.type", 140, row -> messages.say(row.title()));
        TableColumn<OperationRow, ?> shape =
                text("cost.table.shape", 120, row -> row.shape().toString());
        // For instance 112×112 × 144, in presenter mode as well.
        shape.setMinWidth(130);
        getColumns().add(type);
        getColumns().add(shape);
        getColumns().add(number("cost.table.parameters", OperationRow::parameters, v -> Numbers.count(v.longValue())));
        getColumns().add(number("cost.table.macs", OperationRow::macs, v -> Numbers.count(v.longValue())));
        getColumns().add(number("cost.table.memory", OperationRow::bytes, v -> Numbers.bytes(v.longValue())));
        getColumns().add(number("cost.table.time", OperationRow::milliseconds, v -> Numbers.millis(v.doubleValue())));
        yielding = List.of(shape, type);
        widthProperty().addListener(p -> yieldColumns());
        yieldColumns();
        model.revisionProperty().addListener((p, before, now) -> refill());
        model.selectionProperty().addListener((p, before, now) -> follow());
        model.resetsProperty().addListener((p, before, now) -> {
            getSortOrder().clear();
            refill();
        });
        sceneProperty().addListener((p, before, now) -> refill());
        getSelectionModel().selectedItemProperty().addListener((p, before, now) -> {
            if (!following && now != null) {
                model.select(now.path());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    private void yieldColumns() {
        double over = BAR - getWidth();
        for (TableColumn<OperationRow, ?> column : getColumns()) {
            over += column.getMinWidth();
        }
        for (TableColumn<OperationRow, ?> column : yielding) {
            column.setVisible(over <= 0);
            over -= column.getMinWidth();
        }
        boolean isTight = over > 0;
        setColumnResizePolicy(
                isTight ? TableView.UNCONSTRAINED_RESIZE_POLICY : TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    private TableColumn<OperationRow, String> text(String key, double width, Function<OperationRow, String> value) {
        TableColumn<OperationRow, String> column = new TableColumn<>(messages.get(key));
        column.setPrefWidth(width);
        column.setMinWidth(110);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private <N extends Number> TableColumn<OperationRow, N> number(
            String key, Function<OperationRow, N> value, Function<Number, String> write) {
        TableColumn<OperationRow, N> column = new TableColumn<>(messages.get(key));
        column.setPrefWidth(108);
        column.setMinWidth(108);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(N item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.doubleValue() == 0 ? "–" : write.apply(item));
                setTooltip(empty || item == null ? null : new Tip(item.toString()));
            }
        });
        return column;
    }

    private void refill() {
        if (getScene() == null) {
            return;
        }
        following = true;
        List<OperationRow> rows = model.rows();
        getItems().setAll(rows);
        sort();
        following = false;
        follow();
    }

    private void follow() {
        if (getScene() == null) {
            return;
        }
        Set<String> selected = model.selectedOperations();
        following = true;
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++) {
            if (selected.contains(getItems().get(i).path())) {
                getSelectionModel().select(i);
                if (!isFocused()) {
                    scrollTo(Math.max(0, i - 2));
                }
                break;
            }
        }
        following = false;
    }

    /** Puts all rows on the clipboard, in the order in which they stand. */
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(CostCsv.write(getItems(), messages));
        copied.set(Clipboard.getSystemClipboard().setContent(content));
        forgetting.playFromStart();
    }

    /** Whether the rows have just been put on the clipboard. */
    ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }
}
