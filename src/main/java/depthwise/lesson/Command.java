package depthwise.lesson;

import depthwise.manifold.Bend;
import depthwise.manifold.ManifoldExperiment;
import depthwise.manifold.Spiral;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.zoo.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads one line of a lesson's command block: a word, then what it is about. */
final class Command {
    private static final String FIT = "fit";
    private static final Map<String, Function<String, Action>> WORDS = Map.of(
            "open", Action.Open::new,
            "select", Action.Select::new,
            "expand", Action.Expand::new,
            "width", Command::width,
            "resolution", Command::resolution,
            "picture", Action.Show::new,
            "go", choice(Action.Go.WORKSPACES, "lesson.problem.workspace", Action.Go::new),
            "inspect", choice(Action.Inspect.PAGES, "lesson.problem.page", Action.Inspect::new),
            "chart", choice(Action.Chart.QUANTITIES, "lesson.problem.quantity", Action.Chart::new),
            "manifold", Command::lab);

    private Command() {}

    /**
     * The action that {@code line} asks for.
     *
     * @throws Failure when the word is unknown or what follows makes no sense
     */
    static Action read(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        String first = parts[0].toLowerCase(Locale.ROOT);
        if (first.equals(FIT)) {
            return fit(parts);
        }
        Function<String, Action> word = WORDS.get(first);
        if (word == null) {
            Set<String> words = new TreeSet<>(WORDS.keySet());
            words.add(FIT);
            throw Failure.of("lesson.problem.word", parts[0], String.join(", ", words));
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

    private static Function<String, Action> choice(
            List<String> choices, String problem, Function<String, Action> make) {
        return text -> {
            if (!choices.contains(text)) {
                throw Failure.of(problem, text, String.join(", ", choices));
            }
            return make.apply(text);
        };
    }

    private static Action fit(String[] parts) {
        if (parts.length > 1) {
            throw Failure.of("lesson.problem.more", FIT, parts[1]);
        }
        return new Action.Fit();
    }

    /** A number of dimensions, then perhaps an activation, then perhaps which random matrix. */
    private static Action lab(String text) {
        String[] parts = text.split("\\s+");
        if (parts.length > 3) {
            throw Failure.of("lesson.problem.more", "manifold", parts[3]);
        }
        try {
            int n = Integer.parseInt(parts[0]);
            Bend bend = parts.length > 1 ? Bend.named(parts[1]) : Bend.RELU;
            int seed = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
            return new Action.Lab(new ManifoldExperiment(n, seed, Spiral.USUAL, bend));
        } catch (NumberFormatException e) {
            throw new Failure(Message.of("lesson.problem.number", "manifold", text), e);
        }
    }
}
