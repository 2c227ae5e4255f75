package depthwise.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in a few words that fit into brackets. */
public final class FileTrouble {
    private FileTrouble() {}

    public static Message of(IOException trouble) {
        if (trouble instanceof NoSuchFileException missing) {
            return Message.of("text.file.missing", missing.getFile());
        }
        if (trouble instanceof AccessDeniedException) {
            return Message.of("text.file.denied");
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return Message.of("text.file.taken");
        }
        if (trouble instanceof NotDirectoryException) {
            return Message.of("text.file.notFolder");
        }
        String said = trouble instanceof FileSystemException system ? system.getReason() : trouble.getMessage();
        return said == null ? Message.of("text.file.unknown") : Message.of("text.file.said", said);
    }
}
