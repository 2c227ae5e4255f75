package depthwise.ui.lesson;

import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import depthwise.ui.common.Tip;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One step of the open lesson, beside whatever the step shows; gone outside lessons. */
public final class LessonReader extends BorderPane {
    private final LessonModel model;
    private final Messages messages;
    private final Label lesson = new Label();
    private final Label title = new Label();
    private final Label count = new Label();
    private final MarkdownView text = new MarkdownView();
    private final ScrollPane scroll = new ScrollPane(text);
    private final Button back;
    private final Button next;

    public LessonReader(LessonModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("lesson-reader", "dw-surface");
        getStylesheets()
                .add(Objects.requireNonNull(LessonReader.class.getResource("lesson.css"))
                        .toExternalForm());
        back = button("lesson.back", () -> model.move(-1));
        next = button("lesson.next", this::forward);
        next.setDefaultButton(false);
        next.getStyleClass().add("accent");
        lesson.getStyleClass().add("dw-caption");
        title.getStyleClass().add("lesson-title");
        title.setWrapText(true);
        count.getStyleClass().add("dw-caption");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head());
        setCenter(scroll);
        setBottom(foot());
        managedProperty().bind(visibleProperty());
        model.placeProperty().addListener((p, old, now) -> show(now));
        show(model.placeProperty().get());
    }

    private VBox head() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(
                lesson,
                spring,
                new IconButton(Feather.REFRESH_CW, messages.get("lesson.again"), model::again),
                new IconButton(Feather.X, messages.get("lesson.leave"), model::leave));
        line.getStyleClass().add("lesson-line");
        VBox head = new VBox(line, title);
        head.getStyleClass().add("lesson-head");
        return head;
    }

    private HBox foot() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox foot = new HBox(back, count, spring, next);
        foot.getStyleClass().add("lesson-foot");
        return foot;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setTooltip(new Tip(messages.get(key + ".tip")));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void forward() {
        if (model.placeProperty().get().filter(LessonModel.Place::isLast).isPresent()) {
            model.leave();
        } else {
            model.move(1);
        }
    }

    private void show(Optional<LessonModel.Place> place) {
        setVisible(place.isPresent());
        place.ifPresent(now -> {
            int steps = now.lesson().steps().size();
            lesson.setText(now.lesson().title());
            title.setText(now.here().title());
            text.show(now.here().markdown());
            scroll.setVvalue(0);
            count.setText(messages.get("lesson.count", now.step() + 1, steps));
            back.setDisable(now.step() == 0);
            next.setText(messages.get(now.isLast() ? "lesson.finish" : "lesson.next"));
        });
    }
}
