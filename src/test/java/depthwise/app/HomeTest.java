package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final String PROPERTY = "depthwise.home";

    private final String before = System.getProperty(PROPERTY);

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(PROPERTY);
        } else {
            System.setProperty(PROPERTY, before);
        }
    }

    @Test
    void isTheFolderThatTheStartScriptNames() {
        System.setProperty(PROPERTY, "opt/the app");
        assertThat(Home.find().pictures()).isEqualTo(Path.of("opt/the app/sample-images"));
        assertThat(Home.find().lessons()).isEqualTo(Path.of("opt/the app/lessons"));
    }

    @Test
    void isTheCheckoutOtherwise() {
        System.clearProperty(PROPERTY);
        assertThat(Home.find().pictures()).isNotEmptyDirectory();
        assertThat(Home.find().lessons()).isNotEmptyDirectory();
    }
}
