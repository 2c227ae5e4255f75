package depthwise.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import depthwise.text.Messages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonCheckerTest {
    private final LessonChecker checker = new LessonChecker(Set.of("zone-plate"));

    private List<LessonProblem> check(String... steps) {
        StringBuilder text = new StringBuilder("# T\n");
        for (String step : steps) {
            text.append("\n## S\n\n```do\n").append(step).append("\n```\n");
        }
        return checker.check(
                new LessonParser().parse("one.md", text.toString()).lesson().orElseThrow());
    }

    @Test
    void whatWorksHasNoProblems() {
        assertThat(check(
                        "open mobilenet-v2\nwidth 0.5\nresolution 97x131\nselect features.3.conv.2",
                        "expand features.3\npicture zone-plate\ngo cost\nfit\ninspect cost\nchart memory",
                        "manifold 15\nmanifold 2 silu\nmanifold 64 linear 7",
                        "open v3OriginalHead\nselect block.filter.0",
                        "open mobilevit-xs\nselect stages.2.1.transformer.0"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "open mobilenet-v9, lesson.problem.architecture",
        "open mlp, lesson.problem.architecture",
        "select features.99, lesson.problem.node",
        "expand features.99, lesson.problem.node",
        "picture moon, lesson.problem.picture",
        "width 0, zoo.problem.alpha",
        "resolution 0, zoo.problem.resolution"
    })
    void eachThingThatWouldNotWorkIsNamedWithItsLine(String command, String key) {
        assertThat(check("open mobilenet-v2\n" + command))
                .extracting(LessonProblem::file, LessonProblem::line, p -> p.reason()
                        .key())
                .containsExactly(tuple("one.md", 7, key));
    }

    @ParameterizedTest
    @CsvSource({
        "inspect everything, lesson.problem.page",
        "chart time, lesson.problem.quantity",
        "go away, lesson.problem.workspace",
        "fit features.3, lesson.problem.more",
        "manifold 3 relu 1 2, lesson.problem.more",
        "manifold three, lesson.problem.number",
        "manifold 3 relu x, lesson.problem.number",
        "manifold 1, manifold.problem.dimensions",
        "manifold 3 tanh, manifold.problem.activation",
        "inspect, lesson.problem.alone",
        "shrink 2, lesson.problem.word"
    })
    void whatMakesNoSenseIsNamedWhenItIsRead(String command, String key) {
        LessonParser.Result read = new LessonParser().parse("one.md", "# T\n\n## S\n\n```do\n" + command + "\n```\n");
        assertThat(read.problems())
                .extracting(LessonProblem::line, p -> p.reason().key())
                .containsExactly(tuple(6, key));
    }

    @Test
    void whatIsOpenIsRememberedFromStepToStep() {
        assertThat(check("picture zone-plate", "select features.3\nwidth 0.5\nopen mobilenet-v2", "select features.3"))
                .extracting(LessonProblem::line, p -> p.reason().key())
                .containsExactly(tuple(12, "lesson.problem.nothingOpen"), tuple(13, "lesson.problem.nothingOpen"));
    }

    @Test
    void aNodeOfAnotherNetworkIsNotThere() {
        List<LessonProblem> problems = check("open mobilenet-v2\nopen mobilenet-v1\nselect features.3");
        assertThat(problems).hasSize(1);
        assertThat(Messages.english().say(problems.get(0).message()))
                .startsWith("one.md, line 8: There is no node \"features.3\" in MobileNetV1;");
    }

    @Test
    void aSizeThatCannotRunIsSaidWithTheReason() {
        List<LessonProblem> problems = check("open mobilevit-xxs\nresolution 4096");
        assertThat(problems).hasSize(1);
        assertThat(Messages.english().say(problems.get(0).message()))
                .startsWith("one.md, line 7: The network could not run then: 65536 tokens need an attention matrix");
    }
}
