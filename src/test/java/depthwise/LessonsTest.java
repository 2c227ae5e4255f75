package depthwise;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.lesson.Action;
import depthwise.lesson.Lesson;
import depthwise.lesson.LessonChecker;
import depthwise.lesson.LessonFolder;
import depthwise.lesson.Step;
import depthwise.text.Messages;
import depthwise.ui.cost.Quantity;
import depthwise.ui.inspector.InspectorView;
import depthwise.ui.shell.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lessons that come with the program work with the program and the pictures that come with it. */
class LessonsTest {
    private final LessonFolder.Contents contents = new LessonFolder().read(Path.of("lessons"));

    @Test
    void canBeRead() {
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.lessons()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void everyCommandWorks() throws IOException {
        LessonChecker checker = new LessonChecker(pictures());
        for (Lesson lesson : contents.lessons()) {
            assertThat(checker.check(lesson))
                    .extracting(problem -> Messages.english().say(problem.message()))
                    .isEmpty();
        }
    }

    /** A lesson may be begun from anywhere, and each of its steps has something to read. */
    @Test
    void everyLessonBeginsByOpeningAndEveryStepSaysSomething() {
        for (Lesson lesson : contents.lessons()) {
            assertThat(lesson.introduction()).as(lesson.name()).isNotBlank();
            assertThat(lesson.steps().get(0).actions())
                    .as(lesson.name())
                    .extracting(Step.Placed::action)
                    .anyMatch(Action.Open.class::isInstance);
            assertThat(lesson.steps()).as(lesson.name()).noneMatch(step -> step.markdown()
                    .isBlank());
        }
    }

    @Test
    void whatLessonsNameIsInTheWindow() {
        assertThat(Action.Go.WORKSPACES).isSubsetOf(names(Workspace.values()));
        assertThat(Action.Inspect.PAGES).isSubsetOf(names(InspectorView.Page.values()));
        assertThat(Action.Chart.QUANTITIES).isSubsetOf(names(Quantity.values()));
    }

    private static List<String> names(Enum<?>[] choices) {
        return Stream.of(choices).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static Set<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-images"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
                    .collect(Collectors.toSet());
        }
    }
}
