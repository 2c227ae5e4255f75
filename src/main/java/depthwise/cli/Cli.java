package depthwise.cli;

import depthwise.text.Failure;
import depthwise.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as a command with subcommands. */
public final class Cli {
    /** Whatever went wrong, from a misspelt option to a broken file. */
    static final int FAILED = 2;

    private final PrintWriter err;
    private final Messages messages = Messages.english();
    private final CommandLine line;

    @Command(name = "depthwise", subcommands = CommandLine.HelpCommand.class)
    private static final class Root {}

    /**
     * @param out where answers go
     * @param err where complaints go
     * @param more commands that other rooms bring along, picocli-annotated; their words stand under
     *     {@code cli.command.NAME}
     */
    public Cli(PrintWriter out, PrintWriter err, List<Object> more) {
        this.err = err;
        this.line = new CommandLine(new Root());
        line.addSubcommand(new ModelsCommand(out));
        line.addSubcommand(new SummaryCommand(out, messages));
        line.addSubcommand(new RunCommand(out, err, messages));
        line.addSubcommand(new ExportCommand(out, messages));
        line.addSubcommand(new ManifoldCommand(out));
        line.addSubcommand(
                new CommandLine(new LessonsCommand()).addSubcommand(new LessonsCommand.Check(out, messages)));
        more.forEach(line::addSubcommand);
        line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // Newer JVMs have a console even when the output goes to a file, and picocli would colour it.
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setResourceBundle(ResourceBundle.getBundle("depthwise.cli.messages", Locale.ROOT))
                .setParameterExceptionHandler((e, args) -> complain(usage(e)))
                .setExecutionExceptionHandler((e, command, parsed) -> complain(sentence(e)));
        describe(line);
    }

    /** Runs one command; answers the exit code: 0, or {@value #FAILED} after one line of complaint. */
    public int execute(String... args) {
        try {
            if (args.length == 0) {
                line.usage(line.getOut());
                return 0;
            }
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return complain(
                    messages.get("cli.problem.memory", Runtime.getRuntime().maxMemory() >> 20));
        } catch (LinkageError | ServiceConfigurationError e) {
            return complain(messages.get("cli.problem.unexpected", e.toString()));
        } finally {
            line.getOut().flush();
            err.flush();
        }
    }

    /** Gives every command the words that stand under its name, and a help option. */
    private void describe(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String key = "cli.command." + spec.qualifiedName(".");
        if (spec.usageMessage().description().length == 0 && messages.has(key)) {
            spec.usageMessage().description(messages.get(key));
        }
        if (spec.findOption("--help") == null) {
            spec.mixinStandardHelpOptions(true);
            spec.remove(spec.findOption("--version"));
        }
        spec.usageMessage().showDefaultValues(true).abbreviateSynopsis(false);
        command.getSubcommands().values().forEach(this::describe);
    }

    private String usage(ParameterException e) {
        String what = plain(e.getMessage(), messages.get("cli.problem.number"), messages.get("cli.problem.whole"));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            what = messages.get("cli.problem.meant", what, String.join(", ", unmatched.getSuggestions()));
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return messages.get("cli.problem.usage", what, command);
    }

    /** What picocli complains of, without its prefix and with these words where it names a type of Java's. */
    static String plain(String complaint, String noNumber, String noWholeNumber) {
        return complaint
                .replaceFirst("^Error: ", "")
                .replaceFirst("is not an? (double|float)$", Matcher.quoteReplacement(noNumber))
                .replaceFirst("is not an? (int|long)$", Matcher.quoteReplacement(noWholeNumber));
    }

    private String sentence(Exception e) {
        if (e instanceof Failure failure) {
            return messages.say(failure.reason());
        }
        return messages.get("cli.problem.unexpected", e.toString());
    }

    private int complain(String sentence) {
        err.println("depthwise: " + sentence.strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
        return FAILED;
    }
}
