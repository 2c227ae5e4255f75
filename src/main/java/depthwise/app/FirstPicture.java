package depthwise.app;

import depthwise.ui.shell.ShellModel;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.PictureLibrary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The picture that the program opens with. It is read while the window is being made, so that its run can begin before
 * the window is shown.
 */
final class FirstPicture {
    private final Optional<Path> file;
    private final CompletableFuture<Optional<OpenPicture>> reading;

    /** Begins to read the first picture of {@code library}, if it has any. */
    FirstPicture(PictureLibrary library, Executor background) {
        file = library.files().stream().findFirst();
        reading = CompletableFuture.supplyAsync(() -> file.map(library::open), background);
    }

    /** Takes the picture at once if it has been read, else as any other; that also says what is wrong with it. */
    void open(ShellModel shell) {
        boolean isRead = reading.isDone() && !reading.isCompletedExceptionally();
        Optional<OpenPicture> read = isRead ? reading.join() : Optional.empty();
        read.ifPresentOrElse(shell.workbench().pictureProperty()::set, () -> file.ifPresent(shell::openPicture));
    }
}
