package depthwise.lesson;

import java.util.List;

/**
 * A lesson: what it is about, and its steps.
 *
 * @param name the file's name
 * @param title its first heading
 * @param introduction the Markdown between title and first step
 * @param steps at least one
 */
public record Lesson(String name, String title, String introduction, List<Step> steps) {
    public Lesson {
        steps = List.copyOf(steps);
    }
}
