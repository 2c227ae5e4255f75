package depthwise.ui.workbench;

import depthwise.image.Picture;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture and where it is from.
 *
 * @param name what a person calls it
 * @param file the file that it was read from, if there was one
 */
public record OpenPicture(String name, Picture picture, Optional<Path> file) {
    /** A picture that was made or pasted. */
    public OpenPicture(String name, Picture picture) {
        this(name, picture, Optional.empty());
    }

    /** Whether it was read from {@code other}, by whatever way that is named. */
    public boolean isFrom(Path other) {
        return file.filter(f -> whole(f).equals(whole(other))).isPresent();
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
