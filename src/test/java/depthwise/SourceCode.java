package depthwise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program's sources, searched for the message keys that they name. */
final class SourceCode {
    /** A call that names messages by literals in its first argument. */
    record Call(String file, Set<String> keys, int arguments, boolean spreads) {}

    private static final Pattern START =
            Pattern.compile("\\b(?:(?:Message|Failure)\\.of|\\b[mM]essages(?:\\(\\))?\\.get)\\(");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9-]+)+)\"");
    /** Something is put behind it: "category." + name, or "fit.first" + count. */
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9-]+)*\\.?)\"\\s*\\+");

    /** What is put behind a key of the same file: key + ".tip". */
    private static final Pattern SUFFIX = Pattern.compile("\\+\\s*\"((?:\\.[A-Za-z0-9-]+)+)\"");

    private static final Pattern FXML_KEY = Pattern.compile("\"%([A-Za-z0-9.-]+)\"");
    /** Their keys are derived from catalogues, so a prefix proves nothing. */
    private static final Set<String> CATALOGUED = Set.of("op.", "attribute.");

    private final List<Call> calls = new ArrayList<>();
    private final Set<String> literals = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    static SourceCode of(Path root) throws IOException {
        SourceCode code = new SourceCode();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java")) {
                    code.readJava(file.getFileName().toString(), Files.readString(file));
                } else if (file.toString().endsWith(".fxml")) {
                    code.collect(FXML_KEY, Files.readString(file), code.literals);
                }
            }
        }
        return code;
    }

    List<Call> calls() {
        return calls;
    }

    boolean uses(String key) {
        return literals.contains(key) || prefixes.stream().anyMatch(key::startsWith);
    }

    private void readJava(String file, String text) {
        Set<String> here = new HashSet<>();
        Set<String> suffixes = new HashSet<>();
        collect(KEY, text, here);
        collect(SUFFIX, text, suffixes);
        literals.addAll(here);
        suffixes.forEach(suffix -> here.forEach(key -> literals.add(key + suffix)));
        collect(PREFIX, text, prefixes);
        prefixes.removeIf(prefix -> CATALOGUED.contains(prefix) || !prefix.contains("."));
        Matcher start = START.matcher(text);
        while (start.find()) {
            List<String> arguments = arguments(text, start.end());
            Set<String> keys = new HashSet<>();
            collect(KEY, arguments.get(0), keys);
            // "prefix." + rest is no whole key.
            if (!arguments.get(0).contains("+")) {
                boolean spreads = arguments.size() == 2 && arguments.get(1).contains("toArray");
                calls.add(new Call(file, keys, arguments.size() - 1, spreads));
            }
        }
    }

    private void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    /** The arguments of the call whose parenthesis opens just before {@code at}. */
    private static List<String> arguments(String text, int at) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = at; ; i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted && (c == '(' || c == '{' || c == '[')) {
                depth++;
            }
            if (!quoted && (c == ')' || c == '}' || c == ']') && --depth < 0) {
                arguments.add(argument.toString());
                return arguments;
            }
            if (!quoted && depth == 0 && c == ',') {
                arguments.add(argument.toString());
                argument.setLength(0);
            } else {
                argument.append(c);
            }
        }
    }
}
