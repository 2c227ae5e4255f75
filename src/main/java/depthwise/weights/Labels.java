package depthwise.weights;

import depthwise.text.Failure;
import depthwise.text.FileTrouble;
import depthwise.text.FolderContents;
import depthwise.text.Message;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the classes are called, in the order of the logits: one name a line.
 *
 * @param names one for each class
 */
public record Labels(List<String> names) {
    static final long MAX_BYTES = 4L << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MAX_FILES_LOOKED_AT = 50;

    public Labels {
        names = List.copyOf(names);
    }

    /**
     * Reads a labels file in UTF-8; empty lines at its end do not count.
     *
     * @throws Failure when it cannot be read, is too large, or is no text
     */
    public static Labels read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw Failure.of(Files.exists(file) ? "weights.file.notFile" : "weights.file.missing", file.toString());
            }
            if (Files.size(file) > MAX_BYTES) {
                throw Failure.of("weights.labels.tooLarge", file.toString(), Files.size(file), MAX_BYTES);
            }
            List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
            while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
                lines.remove(lines.size() - 1);
            }
            if (lines.isEmpty()) {
                throw Failure.of("weights.labels.empty", file.toString());
            }
            lines.set(0, lines.get(0).replace(BYTE_ORDER_MARK, ""));
            return new Labels(lines.stream().map(Shown::name).toList());
        } catch (CharacterCodingException e) {
            throw new Failure(Message.of("weights.labels.notText", file.toString()), e);
        } catch (IOException e) {
            throw new Failure(Message.of("weights.file.unreadable", file.toString(), FileTrouble.of(e)), e);
        }
    }

    /**
     * Looks for a text file beside a weights file that names exactly {@code classes} classes; one that is called like
     * the weights file goes first, then the alphabet decides.
     */
    public static Optional<Labels> beside(Path weightsFile, int classes) {
        Path folder = weightsFile.toAbsolutePath().getParent();
        String stem = weightsFile.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        List<Path> found;
        try {
            found = FolderContents.of(folder);
        } catch (IOException e) {
            return Optional.empty();
        }
        return found.stream()
                .filter(file -> file.getFileName().toString().endsWith(".txt"))
                .sorted(Comparator.comparing(
                        text -> !text.getFileName().toString().equals(stem + ".txt")))
                .limit(MAX_FILES_LOOKED_AT)
                .map(Labels::readIfPossible)
                .flatMap(Optional::stream)
                .filter(labels -> labels.names.size() == classes)
                .findFirst();
    }

    private static Optional<Labels> readIfPossible(Path file) {
        try {
            return Optional.of(read(file));
        } catch (Failure notLabels) {
            return Optional.empty();
        }
    }

    /** What class {@code index} is called, if these labels know it. */
    public Optional<String> name(int index) {
        return index >= 0 && index < names.size() ? Optional.of(names.get(index)) : Optional.empty();
    }

    /**
     * These labels, if there is one for each class.
     *
     * @throws Failure when their number is another
     */
    public Labels forClasses(int classes) {
        if (names.size() != classes) {
            throw Failure.of("weights.labels.count", names.size(), classes);
        }
        return this;
    }
}
