package depthwise.lesson;

import depthwise.text.Failure;
import depthwise.text.FileTrouble;
import depthwise.text.FolderContents;
import depthwise.text.Message;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lessons of a folder: every Markdown file in it but the README, in the order of their names. */
public final class LessonFolder {
    private static final long LARGEST = 1 << 20;

    private final LessonParser parser = new LessonParser();

    /** What a folder holds: the lessons that can be read, and what is wrong with the others. */
    public record Contents(List<Lesson> lessons, List<LessonProblem> problems) {
        public Contents {
            lessons = List.copyOf(lessons);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads every lesson in {@code folder}.
     *
     * @throws Failure when the folder itself cannot be read
     */
    public Contents read(Path folder) {
        List<Lesson> lessons = new ArrayList<>();
        List<LessonProblem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            LessonParser.Result result = readFile(file);
            result.lesson().ifPresent(lessons::add);
            problems.addAll(result.problems());
        }
        return new Contents(lessons, problems);
    }

    /**
     * Reads every lesson in {@code folder} for whoever can do without: none where there is no such folder, and a folder
     * that cannot be read is one more problem.
     */
    public Contents readIfAny(Path folder) {
        if (Files.notExists(folder)) {
            return new Contents(List.of(), List.of());
        }
        try {
            return read(folder);
        } catch (Failure unreadable) {
            String name = folder.getFileName().toString();
            return new Contents(List.of(), List.of(new LessonProblem(name, 0, unreadable.reason())));
        }
    }

    private static List<Path> files(Path folder) {
        try {
            return FolderContents.of(folder).stream()
                    .filter(f -> f.getFileName().toString().endsWith(".md"))
                    .filter(f -> !f.getFileName().toString().equals("README.md"))
                    .toList();
        } catch (IOException e) {
            throw new Failure(Message.of("lesson.problem.folder", folder.toString(), FileTrouble.of(e)), e);
        }
    }

    private LessonParser.Result readFile(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > LARGEST) {
                return unreadable(name, Message.of("lesson.problem.large"));
            }
            return parser.parse(name, Files.readString(file));
        } catch (CharacterCodingException e) {
            return unreadable(name, Message.of("lesson.problem.encoding"));
        } catch (IOException e) {
            return unreadable(name, Message.of("lesson.problem.unreadable", FileTrouble.of(e)));
        }
    }

    private static LessonParser.Result unreadable(String name, Message reason) {
        return new LessonParser.Result(Optional.empty(), List.of(new LessonProblem(name, 0, reason)));
    }
}
