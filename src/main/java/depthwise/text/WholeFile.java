package depthwise.text;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file whole or not at all: into a new file beside it, which takes its place only once everything is on the
 * disk. A full disk or a crash leaves the old file as it was. Pipes and devices are written to directly.
 */
public final class WholeFile {
    private static final int BUFFER_BYTES = 1 << 16;

    /** Puts the content into the stream that it is given. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes {@code content} to {@code file}, replacing what is there.
     *
     * @throws IOException when it cannot be written; {@code file} is then unchanged
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            return;
        }
        // A link stays a link: what it points to is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = fresh(target);
        try {
            fill(fresh, content);
            keepPermissions(target, fresh);
            replace(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A new, empty file beside {@code target}. */
    private static Path fresh(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        String unique = Long.toHexString(System.nanoTime())
                + Long.toHexString(Thread.currentThread().getId());
        return Files.createFile(folder.resolve("." + target.getFileName() + "." + unique + ".tmp"));
    }

    private static void fill(Path fresh, Content content) throws IOException {
        try (FileOutputStream file = new FileOutputStream(fresh.toFile());
                OutputStream out = new BufferedOutputStream(file, BUFFER_BYTES)) {
            content.writeTo(out);
            out.flush();
            file.getFD().sync();
        }
    }

    private static void keepPermissions(Path target, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static void replace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives; replacing in two steps is the best they offer.
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
