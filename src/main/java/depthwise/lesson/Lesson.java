package depthwise.lesson;

import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * What has to be done to find everything as {@code step} speaks of it, from wherever a person comes: what its own
     * commands and those before it say, from the last thing on that was opened, and the picture that was there already.
     *
     * @param step from 0
     */
    public List<Action> stage(int step) {
        List<Action> all = steps.subList(0, step + 1).stream()
                .flatMap(each -> each.actions().stream())
                .map(Step.Placed::action)
                .toList();
        int last = IntStream.range(0, all.size())
                .filter(i -> all.get(i) instanceof Action.Open)
                .max()
                .orElse(0);
        return IntStream.range(0, all.size())
                .filter(i -> i >= last || all.get(i).outlivesOpening())
                .mapToObj(all::get)
                .toList();
    }
}
