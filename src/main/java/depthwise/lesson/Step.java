package depthwise.lesson;

import java.util.List;

/**
 * One page of a lesson.
 *
 * @param title its heading
 * @param markdown what a person reads, without the heading and the commands
 * @param actions what happens when a person comes to it, in order
 */
public record Step(String title, String markdown, List<Placed> actions) {
    public Step {
        actions = List.copyOf(actions);
    }

    /**
     * An action and where it stands.
     *
     * @param line in the file, from 1
     */
    public record Placed(Action action, int line) {}
}
