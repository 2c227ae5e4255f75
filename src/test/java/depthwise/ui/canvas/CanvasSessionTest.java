package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.document.AttributeEdit;
import depthwise.document.Document;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.image.Picture;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.Workbench;
import depthwise.zoo.Zoo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CanvasSessionTest {
    private final Engine engine = new Engine(1, KernelRegistry.scalar());
    private final Workbench workbench =
            new Workbench(new Document(small("mobilenet-v2")), engine, Runnable::run, Runnable::run);
    private final CanvasModel model = new CanvasSession(workbench, Runnable::run, Runnable::run).model();

    private static Subject small(String key) {
        Subject subject = Subject.Network.of(Zoo.find(key).orElseThrow());
        return subject.with(
                subject.configuration().withAlpha(0.25).withResolution(64, 64).withClasses(5));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void anotherNetworkOpensClosedAndAnotherWidthStaysAsItIs() {
        model.toggle("features.1");
        workbench.resize(size -> size.withAlpha(0.5));
        assertThat(model.open()).containsExactly("features.1");

        List<String> watched = new ArrayList<>();
        model.onWatch(watched::add);
        workbench.open(small("mobilenet-v3-large"));
        assertThat(workbench.analysis().report("features.1")).isPresent();
        assertThat(model.open()).isEmpty();
        assertThat(watched).as("the whole of it is shown").containsExactly("");
    }

    @Test
    void undoLeadsTheEyeToWhatItChanged() {
        workbench.edit(new AttributeEdit("features.3.conv.2", "groups", 2));
        workbench.selectionProperty().set("");
        workbench.undo();
        assertThat(model.selectionProperty().get()).isEqualTo("features.3.conv.2");
        assertThat(model.open()).containsExactly("features.3");

        model.closeAll();
        workbench.selectionProperty().set("features.5");
        workbench.redo();
        assertThat(model.selectionProperty().get()).isEqualTo("features.3.conv.2");
        assertThat(model.open()).containsExactly("features.3");
    }

    @Test
    void aProblemTakesThumbnailsAndTimesAway() {
        int[] pixels = new int[64 * 64];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | i * 4093;
        }
        workbench.pictureProperty().set(new OpenPicture("noise", Picture.of(64, 64, pixels)));
        assertThat(model.thumbnailsProperty().get().apply("features.1")).isPresent();
        assertThat(model.timesProperty().get().apply("features.1")).isPresent();

        workbench.edit(new AttributeEdit("features.3.conv.2", "outChannels", 17));
        assertThat(model.thumbnailsProperty().get().apply("features.1")).isEmpty();
        assertThat(model.timesProperty().get().apply("features.1")).isEmpty();
    }
}
