package depthwise.cli;

import depthwise.lesson.Lesson;
import depthwise.lesson.LessonChecker;
import depthwise.lesson.LessonFolder;
import depthwise.lesson.LessonProblem;
import depthwise.text.Failure;
import depthwise.text.FolderContents;
import depthwise.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code depthwise lessons}: what authors of lessons need. */
@Command(name = "lessons")
final class LessonsCommand {
    /** {@code depthwise lessons check}: reads every lesson of a folder and lists what would not work. */
    @Command(name = "check")
    static final class Check implements Runnable {
        private static final String PICTURES = "sample-images";

        private final PrintWriter out;
        private final Messages messages;

        @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.lessons")
        private Path folder;

        Check(PrintWriter out, Messages messages) {
            this.out = out;
            this.messages = messages;
        }

        @Override
        public void run() {
            LessonFolder.Contents contents = new LessonFolder().read(folder);
            List<LessonProblem> problems = new ArrayList<>(contents.problems());
            LessonChecker checker = new LessonChecker(pictures());
            contents.lessons().forEach(lesson -> problems.addAll(checker.check(lesson)));
            problems.forEach(problem -> out.println(messages.say(problem.message())));
            if (!problems.isEmpty()) {
                throw Failure.of("cli.lessons.problems", problems.size());
            }
            if (contents.lessons().isEmpty()) {
                throw Failure.of("cli.lessons.none", folder.toString());
            }
            for (Lesson lesson : contents.lessons()) {
                out.println(messages.get(
                        "cli.lessons.good",
                        lesson.name(),
                        lesson.title(),
                        lesson.steps().size()));
            }
        }

        /** The names of the sample pictures, which lie beside the folder of the lessons. */
        private Set<String> pictures() {
            Path beside = folder.toAbsolutePath().normalize().resolveSibling(PICTURES);
            try {
                return FolderContents.of(beside).stream()
                        .map(file -> file.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
                        .collect(Collectors.toSet());
            } catch (IOException e) {
                return Set.of();
            }
        }
    }
}
