package depthwise.ui.workbench;

import depthwise.image.PictureReader;
import depthwise.text.Failure;
import depthwise.text.FileTrouble;
import depthwise.text.FolderContents;
import depthwise.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pictures that come with the program. */
public final class PictureLibrary {
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp", "webp");

    private final PictureReader reader = new PictureReader();
    private final List<Path> files;
    private final Optional<Message> problem;

    /** The pictures in {@code folder}, by name; none where there is no such folder, or where it cannot be listed. */
    public PictureLibrary(Path folder) {
        List<Path> found = List.of();
        Message trouble = null;
        try {
            found = Files.notExists(folder) ? found : FolderContents.of(folder);
        } catch (IOException e) {
            trouble = Message.of("workbench.problem.library", folder.toString(), FileTrouble.of(e));
        }
        files = found.stream().filter(PictureLibrary::isPicture).toList();
        problem = Optional.ofNullable(trouble);
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    public List<Path> files() {
        return files;
    }

    /** Why the folder cannot be listed. */
    public Optional<Message> problem() {
        return problem;
    }

    /**
     * Reads a picture from any file, not only the library's.
     *
     * @throws Failure when it is no picture that can be read
     */
    public OpenPicture open(Path file) {
        // The person knows which folder it came from, and a sentence with all of the path is cut off at its end.
        return new OpenPicture(
                nameOf(file), reader.read(file, file.getFileName().toString()), Optional.of(file));
    }

    /** What a person calls the picture in {@code file}: its name without ending, dashes as spaces. */
    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('-', ' ');
    }
}
