package depthwise.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Messages;
import depthwise.ui.Journeys;
import depthwise.ui.common.Theme;
import depthwise.ui.workbench.WeightChoice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A learner looks at what each layer makes of a picture, down to one pixel. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MapsJourneyTest {
    private final Journeys journeys = new Journeys("mobilevit-xxs");
    private MapsModel model;
    private MapsView view;

    @Start
    void open(Stage stage) {
        model = new MapsModel(
                journeys.workbench().selectionProperty(),
                journeys.workbench().traceProperty(),
                journeys.workbench().absenceProperty(),
                journeys.workbench().weightsProperty().map(WeightChoice::labels),
                journeys.drawing(),
                Platform::runLater);
        view = new MapsView(model, Messages.english(), MapsView.Size.FULL);
        Journeys.show(stage, view, 1200, 640, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        journeys.close();
    }

    private void look(String path) {
        journeys.run();
        Journeys.onViews(() -> journeys.workbench().selectionProperty().set(path));
        Journeys.await(() -> model.contentProperty().get().isPresent());
        journeys.settle();
    }

    private int colours(FxRobot robot, String node) {
        Image image = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> robot.lookup(node).query().snapshot(null, null));
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < (int) image.getHeight(); y++) {
            for (int x = 0; x < (int) image.getWidth(); x++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours.size();
    }

    @Test
    void saysWhatToDoBeforeARun(FxRobot robot) {
        Label sentence = robot.lookup(".empty-state .label").query();
        assertThat(sentence.getText()).startsWith("Choose a picture");
        assertThat(sentence.getParent().isVisible()).isTrue();
        journeys.run();
        Journeys.onViews(() -> journeys.workbench().selectionProperty().set(""));
        assertThat(sentence.getText()).startsWith("Select a block");
        journeys.save(view, "maps-empty");
        robot.clickOn("#maps-start");
        assertThat(journeys.workbench().selectionProperty().get()).isEqualTo("stem");
        assertThat(sentence.getParent().isVisible()).isFalse();
    }

    @Test
    void showsAllChannelsAndOneLarge(FxRobot robot) {
        look("stages.0.0");
        assertThat(colours(robot, "#map-grid")).isGreaterThan(100);
        journeys.save(view, "maps-grid");
        robot.clickOn("#map-grid");
        assertThat(model.enlargedProperty().get()).isTrue();
        int channel = model.channelProperty().get();
        robot.push(KeyCode.RIGHT);
        assertThat(model.channelProperty().get()).isEqualTo(channel + 1);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(model.pixelProperty().get()).isEqualTo(new MapsModel.Pixel(25, 24));
        Label value = robot.lookup(".pixel-value").query();
        assertThat(value.getText())
                .endsWith(ScaleBar.number(model.contentProperty()
                        .get()
                        .orElseThrow()
                        .stack()
                        .orElseThrow()
                        .value(channel + 1, 25, 24)));
        journeys.save(view, "maps-large");
        robot.push(KeyCode.ESCAPE);
        assertThat(model.enlargedProperty().get()).isFalse();
    }

    @Test
    void pageKeysGoFromLayerToLayer(FxRobot robot) {
        look("stages.0.0");
        robot.interact(() -> robot.lookup("#map-grid").query().requestFocus());
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(journeys.workbench().selectionProperty().get()).isEqualTo("stages.1.0");
        robot.push(KeyCode.PAGE_UP);
        assertThat(journeys.workbench().selectionProperty().get()).isEqualTo("stages.0.0");
    }

    @Test
    void showsWhoAttendsToWhom(FxRobot robot) {
        look("stages.2.1.transformer.0.attn");
        journeys.settle();
        assertThat(colours(robot, ".attention-pane")).isGreaterThan(100);
        assertThat(robot.from(view).lookup(".attention-pane .choice-box").queryAllAs(ChoiceBox.class))
                .as("counted from zero, as channels are")
                .extracting(box -> box.getItems().get(0))
                .containsOnly(0);
        journeys.save(view, "maps-attention");
        robot.clickOn("Maps");
        journeys.settle();
        assertThat(colours(robot, "#map-grid")).isGreaterThan(100);
    }

    @Test
    void showsLogitsAsBars(FxRobot robot) {
        look("head");
        assertThat(robot.lookup(".vector-entries .bar-positive").queryAll()).isNotEmpty();
        journeys.save(view, "maps-vector");
    }

    /** Whatever asks for a picture between new maps and their layout must not paint them into the old tiles. */
    @Test
    void fewerMapsAreNotPaintedIntoTheTilesOfMany() {
        look("stages.2.0");
        List<Throwable> broken = Collections.synchronizedList(new ArrayList<>());
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> broken.add(thrown));
        try {
            Journeys.onViews(() -> {
                model.contentProperty()
                        .addListener((p, before, now) -> model.coloursProperty().set(ColourChoice.GREY));
                journeys.workbench().selectionProperty().set("stages.0.0");
            });
            journeys.settle();
            assertThat(model.coloursProperty().get()).isEqualTo(ColourChoice.GREY);
            assertThat(broken).isEmpty();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
    }

    @Test
    void aChangedNetworkKeepsTheChosenChannelInRange() {
        look("stages.0.0");
        Journeys.onViews(() -> {
            model.channelProperty().set(15);
            journeys.workbench().edit("stages.0.0", "outChannels", 8);
        });
        Journeys.await(() -> model.contentProperty()
                        .get()
                        .orElseThrow()
                        .stack()
                        .orElseThrow()
                        .channels()
                == 8);
        assertThat(model.channelProperty().get()).isEqualTo(7);
    }
}
