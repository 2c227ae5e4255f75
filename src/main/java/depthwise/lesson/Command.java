package depthwise.lesson;

import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.zoo.Resolution;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads one line of a lesson's command block: a word, then what it is about. */
final class Command {
    private static final Set<String> WORKSPACES = new TreeSet<>(Set.of("architecture", "maps", "cost", "manifold"));
    private static final Map<String, Function<String, Action>> WORDS = Map.of(
            "open", Action.Open::new,
            "select", Action.Select::new,
            "expand", Action.Expand::new,
            "width", Command::width,
            "resolution", Command::resolution,
            "picture", Action.Show::new,
            "go", Command::go);

    private Command() {}

    /**
     * The action that {@code line} asks for.
     *
     * @throws Failure when the word is unknown or what follows makes no sense
     */
    static Action read(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        Function<String, Action> word = WORDS.get(parts[0].toLowerCase(Locale.ROOT));
        if (word == null) {
            throw Failure.of("lesson.problem.word", parts[0], String.join(", ", new TreeSet<>(WORDS.keySet())));
        }
        if (parts.length < 2) {
            throw Failure.of("lesson.problem.alone", parts[0]);
        }
        return word.apply(parts[1].strip());
    }

    private static Action width(String text) {
        try {
            return new Action.Width(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new Failure(Message.of("lesson.problem.number", "width", text), e);
        }
    }

    private static Action resolution(String text) {
        try {
            Resolution sides = Resolution.parse(text);
            return new Action.Resolution(sides.height(), sides.width());
        } catch (Failure e) {
            throw new Failure(Message.of("lesson.problem.number", "resolution", text), e);
        }
    }

    private static Action go(String text) {
        if (!WORKSPACES.contains(text)) {
            throw Failure.of("lesson.problem.workspace", text, String.join(", ", WORKSPACES));
        }
        return new Action.Go(text);
    }
}
