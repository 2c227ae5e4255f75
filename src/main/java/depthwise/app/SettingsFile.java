package depthwise.app;

import depthwise.text.Failure;
import depthwise.text.WholeFile;
import depthwise.ui.common.Theme;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The file that keeps {@link Settings} from one start to the next, a few lines of {@code key=value}. */
record SettingsFile(Path file) {
    private static final String THEME = "theme";
    private static final String REDUCED_MOTION = "reducedMotion";

    /**
     * The file that the property {@code depthwise.settings} names, else the one where this system keeps such things.
     */
    static SettingsFile find() {
        return new SettingsFile(Optional.ofNullable(System.getProperty("depthwise.settings"))
                .map(Path::of)
                .orElseGet(() -> folder(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")))
                        .resolve("settings.properties")));
    }

    private static Path folder(String system, Path user) {
        if (system.startsWith("Windows")) {
            return environment("APPDATA").orElse(user).resolve("Depthwise");
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library/Application Support/Depthwise");
        }
        return environment("XDG_CONFIG_HOME").orElse(user.resolve(".config")).resolve("depthwise");
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /**
     * What was written last. Whatever is missing or cannot be understood is as at first: a start must not fail here.
     */
    Settings read() {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Settings.first();
        }
        Theme theme = Arrays.stream(Theme.values())
                .filter(each -> word(each).equals(lines.getProperty(THEME)))
                .findFirst()
                .orElse(Settings.first().theme());
        return new Settings(theme, Boolean.parseBoolean(lines.getProperty(REDUCED_MOTION)));
    }

    /**
     * Keeps {@code settings}; the file is never seen half written.
     *
     * @throws Failure when it cannot be written
     */
    void write(Settings settings) {
        Properties lines = new Properties();
        lines.setProperty(THEME, word(settings.theme()));
        lines.setProperty(REDUCED_MOTION, Boolean.toString(settings.reducedMotion()));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            WholeFile.write(file, out -> lines.store(out, null));
        } catch (IOException e) {
            throw Failure.of("shell.problem.settings", file.toString());
        }
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
