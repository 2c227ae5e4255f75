package depthwise.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonParserTest {
    private final LessonParser parser = new LessonParser();

    @Test
    void readsTitleIntroductionStepsAndCommandsWithTheirLines() {
        LessonParser.Result result = parser.parse("one.md", """
                # The stem

                Where a network begins.

                ## A first look

                ```do
                open mobilenet-v2

                select features.0
                ```

                The **stem** has $D_F = 112$.

                - one
                - two

                ## In rectangles

                ```do
                resolution 160x224
                width 0.5
                expand features.1
                picture zone-plate
                go maps
                ```
                """);

        assertThat(result.problems()).isEmpty();
        Lesson lesson = result.lesson().orElseThrow();
        assertThat(lesson.name()).isEqualTo("one.md");
        assertThat(lesson.title()).isEqualTo("The stem");
        assertThat(lesson.introduction()).isEqualTo("Where a network begins.");
        assertThat(lesson.steps()).extracting(Step::title).containsExactly("A first look", "In rectangles");
        Step first = lesson.steps().get(0);
        assertThat(first.markdown()).isEqualTo("The **stem** has $D_F = 112$.\n\n- one\n- two");
        assertThat(first.actions())
                .containsExactly(
                        new Step.Placed(new Action.Open("mobilenet-v2"), 8),
                        new Step.Placed(new Action.Select("features.0"), 10));
        assertThat(lesson.steps().get(1).actions())
                .extracting(Step.Placed::action)
                .containsExactly(
                        new Action.Resolution(160, 224),
                        new Action.Width(0.5),
                        new Action.Expand("features.1"),
                        new Action.Show("zone-plate"),
                        new Action.Go("maps"));
    }

    @Test
    void oneNumberIsASquare() {
        assertThat(command("resolution 192")
                        .lesson()
                        .orElseThrow()
                        .steps()
                        .get(0)
                        .actions())
                .extracting(Step.Placed::action)
                .containsExactly(new Action.Resolution(192, 192));
    }

    @Test
    void codeThatIsNotMarkedStaysInTheText() {
        Lesson lesson = parser.parse("one.md", "# T\n\n## S\n\n```python\nopen('x')\n```\n")
                .lesson()
                .orElseThrow();
        assertThat(lesson.steps().get(0).actions()).isEmpty();
        assertThat(lesson.steps().get(0).markdown()).isEqualTo("```python\nopen('x')\n```");
    }

    @ParameterizedTest
    @CsvSource({
        "fly mobilenet-v2, lesson.problem.word",
        "open, lesson.problem.alone",
        "width broad, lesson.problem.number",
        "resolution 160x, lesson.problem.number",
        "resolution big, lesson.problem.number",
        "go nowhere, lesson.problem.workspace",
        "go lessons, lesson.problem.workspace"
    })
    void aWrongCommandIsNamedWithItsLineAndTheRestIsRead(String line, String key) {
        LessonParser.Result result = command(line + "\nselect features.3");

        assertThat(result.problems())
                .extracting(LessonProblem::file, LessonProblem::line, p -> p.reason()
                        .key())
                .containsExactly(tuple("one.md", 6, key));
        assertThat(result.lesson().orElseThrow().steps().get(0).actions())
                .containsExactly(new Step.Placed(new Action.Select("features.3"), 7));
    }

    private LessonParser.Result command(String lines) {
        return parser.parse("one.md", "# T\n\n## S\n\n```do\n" + lines + "\n```\n");
    }

    @Test
    void whatIsMissingIsSaidOfTheWholeFile() {
        assertThat(keys(parser.parse("one.md", "## S\n\nWords.\n"))).containsExactly("0 lesson.problem.noTitle");
        LessonParser.Result stepless = parser.parse("one.md", "# T\n\nWords.\n");
        assertThat(keys(stepless)).containsExactly("0 lesson.problem.noSteps");
        assertThat(stepless.lesson()).isEmpty();
        assertThat(keys(parser.parse("one.md", "")))
                .containsExactly("0 lesson.problem.noTitle", "0 lesson.problem.noSteps");
    }

    @Test
    void commandsBeforeTheFirstStepAreNamedWithTheirLine() {
        assertThat(keys(parser.parse("one.md", "# T\n\n```do\nopen mobilenet-v2\n```\n\n## S\n\nWords.\n")))
                .containsExactly("4 lesson.problem.beforeSteps");
    }

    private static List<String> keys(LessonParser.Result result) {
        return result.problems().stream()
                .map(problem -> problem.line() + " " + problem.reason().key())
                .toList();
    }
}
