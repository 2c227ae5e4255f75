package depthwise.ui.workbench;

import depthwise.image.PictureReader;
import depthwise.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The pictures that come with the program. */
public final class PictureLibrary {
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp", "webp");

    private final PictureReader reader = new PictureReader();
    private final List<Path> files;

    /** The pictures in {@code folder}, by name; none where there is no such folder. */
    public PictureLibrary(Path folder) {
        this.files = list(folder);
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(PictureLibrary::isPicture).sorted().toList();
        } catch (IOException e) {
            throw Failure.of("workbench.problem.library", folder.toString());
        }
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    public List<Path> files() {
        return files;
    }

    /**
     * Reads a picture from any file, not only the library's.
     *
     * @throws Failure when it is no picture that can be read
     */
    public OpenPicture open(Path file) {
        // The person knows which folder it came from, and a sentence with all of the path is cut off at its end.
        return new OpenPicture(
                nameOf(file), reader.read(file, file.getFileName().toString()));
    }

    /** What a person calls the picture in {@code file}: its name without ending, dashes as spaces. */
    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('-', ' ');
    }
}
