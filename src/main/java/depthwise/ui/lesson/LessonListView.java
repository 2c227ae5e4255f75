package depthwise.ui.lesson;

import depthwise.lesson.Lesson;
import depthwise.lesson.LessonProblem;
import depthwise.text.Messages;
import depthwise.ui.common.EmptyState;
import depthwise.ui.common.InlineError;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The lessons to choose from, each with what it is about. */
public final class LessonListView extends ScrollPane {
    private static final int COLUMNS = 2;

    public LessonListView(LessonModel model, Messages messages) {
        getStyleClass().add("lesson-list");
        getStylesheets()
                .add(Objects.requireNonNull(LessonListView.class.getResource("lesson.css"))
                        .toExternalForm());
        setFitToWidth(true);
        GridPane cards = new GridPane();
        cards.getStyleClass().add("lesson-cards");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            cards.getColumnConstraints().add(column);
        }
        VBox all = new VBox(cards);
        all.getStyleClass().add("lesson-page");
        for (Lesson lesson : model.lessons()) {
            int place = cards.getChildren().size();
            cards.add(card(model, messages, lesson), place % COLUMNS, place / COLUMNS);
        }
        for (LessonProblem problem : model.problems()) {
            InlineError error = new InlineError();
            error.show(Optional.of(messages.say(problem.message())));
            all.getChildren().add(error);
        }
        if (cards.getChildren().isEmpty() && all.getChildren().size() == 1) {
            all.getChildren().setAll(new EmptyState(Feather.BOOK_OPEN, messages.get("lesson.none")));
        }
        setContent(all);
    }

    private static VBox card(LessonModel model, Messages messages, Lesson lesson) {
        Label title = new Label(lesson.title());
        title.getStyleClass().add("lesson-title");
        MarkdownView introduction = new MarkdownView();
        introduction.show(lesson.introduction());
        Label steps = new Label(messages.get("lesson.steps", lesson.steps().size()));
        steps.getStyleClass().add("dw-caption");
        Button start = new Button(messages.get("lesson.start"));
        start.getStyleClass().add("accent");
        start.setAccessibleText(messages.get("lesson.start") + ": " + lesson.title());
        start.setOnAction(event -> model.start(lesson));
        title.setWrapText(true);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox card = new VBox(title, introduction, space, steps, start);
        card.getStyleClass().addAll("dw-card", "lesson-card");
        return card;
    }
}
