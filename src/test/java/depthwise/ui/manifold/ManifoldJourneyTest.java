package depthwise.ui.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.text.Messages;
import depthwise.ui.common.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A learner moves the sliders of the manifold lab; pictures of it are left under {@code target/screenshots}. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ManifoldJourneyTest {
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private ManifoldViewModel model;
    private ManifoldView view;

    @Start
    void open(Stage stage) {
        model = new ManifoldViewModel(background, Platform::runLater);
        view = new ManifoldView(model, Messages.english());
        Scene scene = new Scene(view, 1280, 720);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        model.close();
        background.shutdownNow();
    }

    @Test
    void sliderMovesThePictureAndTheFigures(FxRobot robot) throws Exception {
        await(() -> model.pictureProperty().get() != null);
        Set<Integer> before = colours(robot);
        String residual = text(robot, "#manifold-figure-residual");
        robot.interact(() -> robot.lookup("#manifold-n .slider").query().requestFocus());
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.RIGHT);
        }
        await(() -> model.pictureProperty().get().experiment().n() == 8);
        assertThat(text(robot, ".curve-tile-large .curve-title")).isEqualTo("n = 8, ReLU");
        assertThat(text(robot, "#manifold-figure-residual")).isNotEqualTo(residual);
        assertThat(text(robot, "#manifold-figure-theorem")).isEqualTo("96.5%");
        assertThat(panel(robot, "large").getAccessibleText()).startsWith("n = 8, ReLU");
        assertThat(colours(robot)).hasSizeGreaterThan(50);
        assertThat(before).hasSizeGreaterThan(50);
        await(() -> !model.curveBusyProperty().get());
        save("manifold-light");
        robot.interact(() -> Theme.DARK.apply(view.getScene()));
        save("manifold-dark");
    }

    @Test
    void aNumberOutOfRangeIsRefusedWithTheRange(FxRobot robot) throws Exception {
        await(() -> model.pictureProperty().get() != null);
        robot.doubleClickOn("#manifold-n .value-field").write("1000").push(KeyCode.ENTER);
        assertThat(model.nProperty().get()).isEqualTo(3);
        assertThat(text(robot, "#manifold-outside .label"))
                .isEqualTo("Dimensions n must be between 2 and 64, not 1000.");
        robot.doubleClickOn("#manifold-n .value-field").write("64").push(KeyCode.ENTER);
        assertThat(model.nProperty().get()).isEqualTo(64);
        assertThat(robot.lookup("#manifold-outside").query().isVisible()).isFalse();
    }

    /** As it stands beside a lesson on 1366×768: the row of squares gives way, not the last paragraph. */
    @Test
    void everyWordIsSeenInASmallWindow(FxRobot robot) throws Exception {
        await(() -> model.pictureProperty().get() != null);
        robot.interact(() -> view.getScene().getWindow().setWidth(1026));
        robot.interact(() -> view.getScene().getWindow().setHeight(590));
        Region middle = robot.lookup(".manifold-middle").query();
        Region first = robot.lookup("#manifold-input").query();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(middle.getHeight()).isGreaterThanOrEqualTo(middle.prefHeight(middle.getWidth()) - 1);
        double side = first.getWidth();
        robot.doubleClickOn("#manifold-n .value-field").write("1000").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(middle.getHeight()).isGreaterThanOrEqualTo(middle.prefHeight(middle.getWidth()) - 1);
        save("manifold-small");
        assertThat(first.getWidth()).isLessThan(side);
        save("manifold-small");
    }

    @Test
    void withoutAnActivationNothingIsLost(FxRobot robot) throws Exception {
        robot.clickOn("linear");
        await(() -> model.pictureProperty().get() != null
                && model.pictureProperty().get().experiment().bend().id().equals("linear"));
        await(() -> !model.curveBusyProperty().get());
        assertThat(text(robot, "#manifold-figure-residual")).isEqualTo("0.000");
        save("manifold-linear");
    }

    @Test
    void liningUpLaysTheOutputOverTheInput(FxRobot robot) throws Exception {
        await(() -> model.pictureProperty().get() != null
                && !model.curveBusyProperty().get());
        Set<Integer> before = colours(robot);
        robot.clickOn("#manifold-line-up");
        assertThat(model.linedUpProperty().get()).isTrue();
        assertThat(colours(robot)).isNotEqualTo(before);
        save("manifold-lined-up");
    }

    @Test
    void smallPanelSetsN(FxRobot robot) throws Exception {
        robot.clickOn("#manifold-output-15");
        await(() -> model.pictureProperty().get() != null
                && model.pictureProperty().get().experiment().n() == 15);
        robot.interact(() -> panel(robot, "output-30").requestFocus());
        robot.push(KeyCode.ENTER);
        await(() -> model.pictureProperty().get().experiment().n() == 30);
    }

    @Test
    void pointUnderThePointerIsMarkedEverywhere(FxRobot robot) throws Exception {
        await(() -> model.pictureProperty().get() != null);
        robot.moveTo("#manifold-input");
        List<Node> rings = robot.lookup(".curve-ring").queryAll().stream().toList();
        assertThat(rings).hasSize(7).allMatch(Node::isVisible);
        robot.moveTo("#manifold-figure-kept");
        assertThat(rings).noneMatch(Node::isVisible);
    }

    @Test
    void panelsStaySquareWhenTheWindowIsNot(FxRobot robot) throws Exception {
        await(() -> model.pictureProperty().get() != null);
        for (double[] size : new double[][] {{1280, 720}, {1000, 720}, {1280, 560}}) {
            robot.interact(() -> {
                view.getScene().getWindow().setWidth(size[0]);
                view.getScene().getWindow().setHeight(size[1]);
            });
            WaitForAsyncUtils.waitForFxEvents();
            for (Node node : robot.lookup(".curve-panel").queryAll()) {
                Region region = (Region) node;
                assertThat(region.getWidth()).isGreaterThan(70).isCloseTo(region.getHeight(), within(1.0));
            }
        }
    }

    @Test
    void impossibleSettingIsToldBesideTheSliders(FxRobot robot) {
        robot.interact(() -> model.nProperty().set(5000));
        Label sentence = robot.lookup("#manifold-problem .label").query();
        assertThat(sentence.getText()).isEqualTo("The number of dimensions n goes from 2 to 1024, not 5000.");
        robot.interact(() -> model.nProperty().set(5));
        assertThat(robot.lookup("#manifold-problem").query().isVisible()).isFalse();
    }

    private static Set<Integer> colours(FxRobot robot) {
        Image image = snapshot(panel(robot, "large"));
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < (int) image.getHeight(); y++) {
            for (int x = 0; x < (int) image.getWidth(); x++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours;
    }

    private static Image snapshot(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> node.snapshot(null, null));
    }

    private void save(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        Path folder = Path.of("target", "screenshots");
        Files.createDirectories(folder);
        ImageIO.write(
                SwingFXUtils.fromFXImage(snapshot(view), null),
                "png",
                folder.resolve(name + ".png").toFile());
    }

    private static Region panel(FxRobot robot, String name) {
        return robot.lookup("#manifold-" + name).query();
    }

    private static String text(FxRobot robot, String query) {
        return ((Label) robot.lookup(query).query()).getText();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
