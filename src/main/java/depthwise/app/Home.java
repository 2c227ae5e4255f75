package depthwise.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the lessons and the sample pictures lie.
 *
 * @param folder the distribution, or the checkout that the program runs from
 */
record Home(Path folder) {
    /** The folder that the start script names, else the one that the program was started in. */
    static Home find() {
        return new Home(Path.of(
                Optional.ofNullable(System.getProperty("depthwise.home")).orElse(".")));
    }

    Path pictures() {
        return folder.resolve("sample-images");
    }

    Path lessons() {
        return folder.resolve("lessons");
    }
}
