package depthwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsCommandTest {
    private static final String GOOD = """
            # A lesson

            ## Look

            ```do
            open mobilenet-v2
            select features.3
            picture zone-plate
            ```
            """;

    @TempDir
    Path folder;

    private Path lessons;

    @BeforeEach
    void furnish() throws IOException {
        lessons = Files.createDirectory(folder.resolve("lessons"));
        Files.createFile(Files.createDirectory(folder.resolve("sample-images")).resolve("zone-plate.png"));
    }

    @Test
    void listsLessonsThatWork() throws IOException {
        Files.writeString(lessons.resolve("one.md"), GOOD);

        CliRun run = CliRun.of("lessons", "check", lessons.toString());

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("one.md: A lesson, 1 steps, nothing wrong");
    }

    @Test
    void namesFileAndLineOfEveryProblem() throws IOException {
        Files.writeString(lessons.resolve("one.md"), GOOD.replace("features.3", "features.99"));
        Files.writeString(lessons.resolve("two.md"), GOOD.replace("zone-plate", "moon"));

        CliRun run = CliRun.of("lessons", "check", lessons.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("one.md, line 7:", "features.99", "two.md, line 8:", "moon");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("depthwise: The lessons have 2 problems; mend the lines that are listed.");
    }

    @Test
    void refusesWhatTheProgramWouldQuietlyPassOver() throws IOException {
        Files.writeString(lessons.resolve("one.md"), GOOD.replace("select features.3", "expand features.3.conv.2"));
        Files.writeString(lessons.resolve("two.md"), GOOD.replace("select features.3", "resolution 192x256x3"));

        CliRun run = CliRun.of("lessons", "check", lessons.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("one.md, line 7: \"features.3.conv.2\" is an operation", "two.md, line 7:");
    }

    @Test
    void refusesFoldersWithoutLessons() {
        assertThat(CliRun.of("lessons", "check", lessons.toString()).err()).contains("There are no lessons in");
        CliRun absent = CliRun.of("lessons", "check", folder.resolve("absent").toString());
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.err()).contains("cannot be read").doesNotContain("Exception");
    }

    @Test
    void hasHelpAtBothLevels() {
        assertThat(CliRun.of("lessons", "--help").out()).contains("check");
        assertThat(CliRun.of("lessons", "check", "--help").out()).contains("Reads every lesson", "DIR");
        assertThat(CliRun.of("lessons").code()).isEqualTo(2);
        assertThat(CliRun.of("lessons").err()).contains("Missing required subcommand");
    }
}
