package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Message;
import depthwise.ui.shell.ShellModel;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPictureTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private Session session;

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aPictureThatIsReadIsThereAtOnce() throws IOException {
        FirstPicture first = first("sample-images/ladybug.png");
        work();
        first.open(shell());
        OpenPicture open = workbench().pictureProperty().get();
        assertThat(open.name()).isEqualTo("ladybug");
        assertThat(background).as("the run").hasSize(1);
    }

    @Test
    void aPictureThatIsNotReadYetComesLater() throws IOException {
        FirstPicture first = first("sample-images/ladybug.png");
        first.open(shell());
        assertThat(workbench().pictureProperty().get()).isNull();
        work();
        assertThat(workbench().pictureProperty().get().name()).isEqualTo("ladybug");
    }

    @Test
    void saysWhatIsWrongWithAPicture() throws IOException {
        FirstPicture first = first("README.md");
        work();
        first.open(shell());
        work();
        assertThat(workbench().pictureProperty().get()).isNull();
        assertThat(workbench().failureProperty().get()).isInstanceOf(Message.class);
    }

    @Test
    void withoutPicturesThereIsNoneAndNobodyComplains() throws IOException {
        FirstPicture first = first();
        work();
        first.open(shell());
        work();
        assertThat(workbench().pictureProperty().get()).isNull();
        assertThat(workbench().failureProperty().get()).isNull();
    }

    /** Begins to read from a library of copies of {@code files}, all called PNG. */
    private FirstPicture first(String... files) throws IOException {
        Path library = Files.createDirectories(folder.resolve("sample-images"));
        for (String file : files) {
            String name = Path.of(file).getFileName().toString().replaceFirst("[.].*", ".png");
            Files.copy(Path.of(file), library.resolve(name));
        }
        session = new Session(new Home(folder), Session.first(), background::add, Runnable::run);
        return new FirstPicture(session.library(), background::add);
    }

    private ShellModel shell() {
        return new ShellModel(workbench(), session.library(), background::add, Runnable::run);
    }

    private Workbench workbench() {
        return session.workbench();
    }

    /** Does what is waiting, but not what that asks for. */
    private void work() {
        for (int i = background.size(); i > 0; i--) {
            background.remove().run();
        }
    }
}
