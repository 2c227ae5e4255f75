package depthwise.lesson;

import depthwise.text.Failure;
import depthwise.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a lesson: a Markdown file whose first heading is the title, whose second-level headings begin steps, and whose
 * code blocks marked {@code do} hold commands. Everything is read; what is wrong is listed with its line.
 */
public final class LessonParser {
    private static final String COMMANDS = "do";

    private final Parser markdown =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /** What came of a file: the lesson, if there is one, and what is wrong with it. */
    public record Result(Optional<Lesson> lesson, List<LessonProblem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the lesson {@code text} of the file called {@code name}. */
    public Result parse(String name, String text) {
        return new Reading(name, text.lines().toList()).read(markdown.parse(text));
    }

    /** One file on its way to a lesson. */
    private static final class Reading {
        private final String name;
        private final List<String> lines;
        private final List<LessonProblem> problems = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private String title = "";
        private String introduction = "";
        private Page page = new Page("");

        private Reading(String name, List<String> lines) {
            this.name = name;
            this.lines = lines;
        }

        /** A step while its blocks come in. */
        private record Page(String title, List<String> paragraphs, List<Step.Placed> actions) {
            Page(String title) {
                this(title, new ArrayList<>(), new ArrayList<>());
            }

            String markdown() {
                return String.join("\n\n", paragraphs);
            }
        }

        Result read(Node document) {
            for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Heading heading && heading.getLevel() == 1 && title.isEmpty()) {
                    title = heading(heading);
                } else if (node instanceof Heading heading && heading.getLevel() == 2) {
                    finishPage();
                    page = new Page(heading(heading));
                } else if (node instanceof FencedCodeBlock code && COMMANDS.equals(code.getInfo())) {
                    commands(code);
                } else {
                    page.paragraphs().add(source(node));
                }
            }
            finishPage();
            if (title.isEmpty()) {
                problems.add(new LessonProblem(name, 0, Message.of("lesson.problem.noTitle")));
            }
            if (steps.isEmpty()) {
                problems.add(new LessonProblem(name, 0, Message.of("lesson.problem.noSteps")));
                return new Result(Optional.empty(), problems);
            }
            return new Result(Optional.of(new Lesson(name, title, introduction, steps)), problems);
        }

        private void finishPage() {
            if (page.title().isEmpty()) {
                introduction = page.markdown();
                if (!page.actions().isEmpty()) {
                    int line = page.actions().get(0).line();
                    problems.add(new LessonProblem(name, line, Message.of("lesson.problem.beforeSteps")));
                }
            } else {
                steps.add(new Step(page.title(), page.markdown(), page.actions()));
            }
        }

        private void commands(FencedCodeBlock code) {
            int line = code.getSourceSpans().get(0).getLineIndex() + 1;
            for (String command : code.getLiteral().split("\n", -1)) {
                line++;
                if (command.isBlank()) {
                    continue;
                }
                try {
                    page.actions().add(new Step.Placed(Command.read(command), line));
                } catch (Failure failure) {
                    problems.add(new LessonProblem(name, line, failure.reason()));
                }
            }
        }

        private String heading(Heading heading) {
            return source(heading).replaceFirst("^#+\\s*", "").strip();
        }

        /** The block as it stands in the file, so that whoever shows it decides how. */
        private String source(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            int first = spans.get(0).getLineIndex();
            int last = spans.get(spans.size() - 1).getLineIndex();
            return String.join("\n", lines.subList(first, last + 1));
        }
    }
}
