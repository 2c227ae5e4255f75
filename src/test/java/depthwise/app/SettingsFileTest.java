package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.text.Failure;
import depthwise.ui.common.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void remembersWhatWasChosen() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("not/yet/there/settings.properties"));
        for (Theme theme : Theme.values()) {
            for (boolean reduced : new boolean[] {true, false}) {
                file.write(new Settings(theme, reduced));
                assertThat(file.read()).isEqualTo(new Settings(theme, reduced));
            }
        }
        try (var left = Files.list(file.file().getParent())) {
            assertThat(left).as("nothing half written stays").containsExactly(file.file());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        SettingsFile file = new SettingsFile(link.resolve("settings.properties"));
        file.write(new Settings(Theme.DARK, true));
        assertThat(file.read()).isEqualTo(new Settings(Theme.DARK, true));
    }

    @Test
    void startsAsAtFirstWithoutAFile() {
        assertThat(new SettingsFile(folder.resolve("none")).read()).isEqualTo(new Settings(Theme.LIGHT, false));
    }

    @Test
    void takesWhatItUnderstandsOfABrokenFile() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "theme=mauve\nreducedMotion=true\nsomething else\n");
        assertThat(new SettingsFile(file).read()).isEqualTo(new Settings(Theme.LIGHT, true));
        Files.writeString(file, "theme=dark\nreducedMotion=\\uoops\n");
        assertThat(new SettingsFile(file).read()).isEqualTo(Settings.first());
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xC3});
        assertThat(new SettingsFile(file).read()).isEqualTo(Settings.first());
        new SettingsFile(file).write(new Settings(Theme.DARK, false));
        assertThat(new SettingsFile(file).read().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path file = Files.createFile(folder.resolve("a file")).resolve("settings.properties");
        assertThat(new SettingsFile(file).read()).isEqualTo(Settings.first());
        assertThatThrownBy(() -> new SettingsFile(file).write(Settings.first()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("cannot be written");
    }
}
