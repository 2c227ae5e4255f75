package depthwise.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder. */
public final class FolderContents {
    private FolderContents() {}

    /**
     * The files and folders in {@code folder} itself, by name.
     *
     * @throws IOException when it cannot be listed, from the start or half-way
     */
    public static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (UncheckedIOException halfWay) {
            throw halfWay.getCause();
        }
    }
}
