package depthwise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {
    @TempDir
    Path folder;

    private static String said(IOException trouble) {
        return Messages.english().say(FileTrouble.of(trouble));
    }

    private static String listing(Path path) {
        try {
            return FolderContents.of(path).toString();
        } catch (IOException e) {
            return said(e);
        }
    }

    @Test
    void saysWhyAFolderCannotBeListed() throws IOException {
        Path file = Files.createFile(folder.resolve("b"));
        Path inside = Files.createDirectory(folder.resolve("a"));

        assertThat(listing(folder)).isEqualTo("[" + inside + ", " + file + "]");
        assertThat(listing(inside)).isEqualTo("[]");
        assertThat(listing(file)).isEqualTo("it is a file, not a folder");
        assertThat(listing(folder.resolve("gone"))).isEqualTo("there is no " + folder.resolve("gone"));
    }

    @Test
    void saysWhatTheSystemSays() {
        assertThat(said(new AccessDeniedException("x"))).isEqualTo("access is denied");
        assertThat(said(new FileSystemException("x", null, "Input/output error")))
                .isEqualTo("Input/output error");
        assertThat(said(new FileSystemException("x"))).isEqualTo("the system does not say why");
        assertThat(said(new IOException("Is a directory"))).isEqualTo("Is a directory");
    }
}
