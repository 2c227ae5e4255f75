package depthwise.lesson;

import depthwise.text.Message;

/**
 * Something wrong in a lesson file.
 *
 * @param file the file's name
 * @param line from 1; 0 for the file as a whole
 * @param reason what is wrong and what would mend it
 */
public record LessonProblem(String file, int line, Message reason) {
    /** Place and reason in one sentence. */
    public Message message() {
        return line == 0
                ? Message.of("lesson.problem.inFile", file, reason)
                : Message.of("lesson.problem.at", file, line, reason);
    }
}
