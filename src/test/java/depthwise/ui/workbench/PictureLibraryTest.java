package depthwise.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureLibraryTest {
    @TempDir
    Path folder;

    @Test
    void listsPicturesByName() throws IOException {
        for (String name : new String[] {"b.PNG", "a.webp", "notes.txt", "png"}) {
            Files.createFile(folder.resolve(name));
        }
        PictureLibrary library = new PictureLibrary(folder);

        assertThat(library.files()).containsExactly(folder.resolve("a.webp"), folder.resolve("b.PNG"));
        assertThat(library.problem()).isEmpty();
    }

    @Test
    void noFolderMeansNoPictures() {
        PictureLibrary library = new PictureLibrary(folder.resolve("gone"));

        assertThat(library.files()).isEmpty();
        assertThat(library.problem()).isEmpty();
    }

    /** The program must open even so; a file in the folder's place stands for all that cannot be listed. */
    @Test
    void aFolderThatCannotBeListedIsAProblemAndNoException() throws IOException {
        PictureLibrary library = new PictureLibrary(Files.createFile(folder.resolve("sample-images")));

        assertThat(library.files()).isEmpty();
        assertThat(library.problem()).map(Messages.english()::say).hasValueSatisfying(words -> assertThat(words)
                .contains("sample-images cannot be listed (it is a file, not a folder)"));
    }
}
