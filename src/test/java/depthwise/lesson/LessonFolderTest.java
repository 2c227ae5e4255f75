package depthwise.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.text.Failure;
import depthwise.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFolderTest {
    private static final String GOOD = "# %s\n\n## S\n\nWords.\n";

    @TempDir
    Path folder;

    private LessonFolder.Contents read() {
        return new LessonFolder().read(folder);
    }

    @Test
    void readsMarkdownInTheOrderOfNamesAndNotTheReadme() throws IOException {
        Files.writeString(folder.resolve("2.md"), GOOD.formatted("Second"));
        Files.writeString(folder.resolve("1.md"), GOOD.formatted("First"));
        Files.writeString(folder.resolve("README.md"), "# How to write one\n");
        Files.writeString(folder.resolve("notes.txt"), "nothing");

        assertThat(read().lessons()).extracting(Lesson::title).containsExactly("First", "Second");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void oneBadFileDoesNotHideTheOthers() throws IOException {
        Files.writeString(folder.resolve("1.md"), GOOD.formatted("First"));
        Files.write(folder.resolve("2.md"), "# Latin \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("3.md"), new byte[(1 << 20) + 1]);
        Files.createDirectory(folder.resolve("4.md"));

        assertThat(read().lessons()).extracting(Lesson::title).containsExactly("First");
        assertThat(read().problems())
                .extracting(problem -> problem.file() + " " + problem.line() + " "
                        + problem.reason().key())
                .containsExactly(
                        "2.md 0 lesson.problem.encoding",
                        "3.md 0 lesson.problem.large",
                        "4.md 0 lesson.problem.unreadable");
    }

    /** Whoever starts the program wants its window, lessons or not. */
    @Test
    void aFolderThatCannotBeReadIsAProblemForWhoCanDoWithout() throws IOException {
        Path file = Files.createFile(folder.resolve("lessons"));

        LessonFolder.Contents contents = new LessonFolder().readIfAny(file);
        assertThat(contents.lessons()).isEmpty();
        assertThat(contents.problems())
                .extracting(problem -> Messages.english().say(problem.message()))
                .containsExactly("lessons: The folder " + file + " cannot be read (it is a file, not a folder);"
                        + " check that it is there and that you may open it.");
        assertThat(new LessonFolder().readIfAny(folder.resolve("gone")).problems())
                .isEmpty();
    }

    @Test
    void aFolderThatIsNotThereFails() {
        assertThatThrownBy(() -> new LessonFolder().read(folder.resolve("gone")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("gone cannot be read");
    }
}
