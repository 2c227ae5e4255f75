package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Add;
import depthwise.text.Messages;
import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.common.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A learner looks around in a network; pictures of it are left under {@code target/screenshots}. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class CanvasJourneyTest {
    private static final String BLOCK = "features.3";

    private final CanvasModel model = new CanvasModel();
    private CanvasView view;

    @Start
    void open(Stage stage) {
        model.analysisProperty().set(Networks.zoo("mobilenet-v2"));
        view = new CanvasView(model, Messages.english());
        Scene scene = new Scene(view, 1100, 680);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        view.requestFocus();
    }

    @Test
    void blockOpensAndClosesByMouseAndKeys(FxRobot robot) throws Exception {
        await(() -> has("features.18"));
        save("canvas-v2");
        robot.doubleClickOn(screen(BLOCK));
        await(() -> has(BLOCK + ".add") && !moves());
        assertThat(model.selectionProperty().get()).isEqualTo(BLOCK);
        assertThat(view.getAccessibleText()).contains("Inverted residual", BLOCK, "56×56 × 24");
        assertThat(seen().encloses(area(BLOCK))).isTrue();
        save("canvas-v2-open");
        robot.push(KeyCode.RIGHT);
        assertThat(model.selectionProperty().get()).isEqualTo("features.4");
        robot.push(KeyCode.LEFT).push(KeyCode.ENTER);
        await(() -> !has(BLOCK + ".add"));
        assertThat(model.open()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(model.selectionProperty().get()).isEmpty();
    }

    @Test
    void chevronOpensAtOneClick(FxRobot robot) {
        await(() -> has(BLOCK));
        Area chevron = HitTest.chevron(view.motion().target().box(BLOCK).orElseThrow());
        robot.clickOn(screen(new Point(chevron.centreX(), chevron.centreY())));
        await(() -> has(BLOCK + ".add"));
    }

    @Test
    void searchOpensWhatHidesTheFoundAndShowsIt(FxRobot robot) {
        await(() -> has(BLOCK));
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("shortcut").push(KeyCode.ENTER);
        await(() -> has(BLOCK + ".add") && !moves() && seen().encloses(area(BLOCK + ".add")));
        assertThat(model.selectionProperty().get()).isEqualTo(BLOCK + ".add");
        assertThat(view.motion().view().scale()).isGreaterThanOrEqualTo(0.79);
        robot.push(KeyCode.ESCAPE);
        await(() -> view.isFocused());
    }

    @Test
    void wheelZoomsAroundThePointerAndZeroShowsAll(FxRobot robot) {
        await(() -> has(BLOCK) && !moves());
        double before = view.motion().view().scale();
        robot.moveTo(screen(BLOCK));
        Point under = centre(BLOCK);
        Point2D at = local(under);
        robot.scroll(4, VerticalDirection.UP);
        await(() -> view.motion().view().scale() != before);
        assertThat(local(under).distance(at)).isEqualTo(0, within(1.5));
        robot.push(KeyCode.DIGIT0);
        await(() -> !moves());
        assertThat(seen().encloses(view.motion().target().bounds())).isTrue();
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS);
        await(() -> robot.lookup("#canvas-minimap").query().isVisible());
    }

    @Test
    void overlayFillsTheCardsAndShowsItsScale(FxRobot robot) throws Exception {
        await(() -> has(BLOCK) && !moves());
        Node legend = robot.lookup("#canvas-legend").query();
        assertThat(legend.isVisible()).isFalse();
        robot.clickOn("MACs");
        assertThat(model.overlayProperty().get()).isEqualTo(Overlay.MACS);
        await(legend::isVisible);
        save("canvas-v2-macs");
        robot.clickOn("Category");
        await(() -> !legend.isVisible());
    }

    @Test
    void problemIsToldBesideItsCard(FxRobot robot) throws Exception {
        await(() -> has(BLOCK));
        Label callout = robot.lookup("#canvas-problem").query();
        assertThat(callout.isVisible()).isFalse();
        robot.interact(() -> model.analysisProperty().set(broken()));
        await(callout::isVisible);
        assertThat(callout.getText()).startsWith("Add needs equal shapes but gets 28×28 × 32 and 56×56 × 24");
        save("canvas-problem");
    }

    private static Analysis broken() {
        Graph graph = Networks.zoo("mobilenet-v2").graph();
        return Analysis.of(graph.change(
                "features.5", n -> n.withOperation(new Add()).withInputs(List.of("features.4", "features.3"))));
    }

    @Test
    void turnsAndDarkens(FxRobot robot) throws Exception {
        await(() -> has(BLOCK));
        robot.interact(() -> Theme.DARK.apply(view.getScene()));
        robot.clickOn("#canvas-openAll");
        await(() -> has(BLOCK + ".conv.0.0") && !moves());
        assertThat(seen().encloses(view.motion().target().bounds())).isTrue();
        save("canvas-v2-all-dark");
        robot.clickOn("#canvas-closeAll").clickOn("#canvas-direction");
        await(() -> view.motion().target().direction() == Direction.DOWN && !has(BLOCK + ".add"));
        save("canvas-v2-down-dark");
    }

    @Test
    void saysWhenThereIsNothing(FxRobot robot) {
        await(() -> has(BLOCK));
        robot.interact(() -> model.analysisProperty().set(null));
        await(() -> robot.lookup(".empty-state").query().isVisible());
        assertThat(view.motion().target().boxes()).isEmpty();
    }

    private boolean has(String path) {
        return view.motion().target().box(path).isPresent();
    }

    private boolean moves() {
        return view.motion().isMoving();
    }

    private Area area(String path) {
        return view.motion().target().box(path).orElseThrow().area();
    }

    private Point centre(String path) {
        return new Point(area(path).centreX(), area(path).centreY());
    }

    private Area seen() {
        Node ground = view.getCenter();
        return view.motion()
                .view()
                .seen(
                        ground.getLayoutBounds().getWidth(),
                        ground.getLayoutBounds().getHeight());
    }

    private Point2D local(Point p) {
        Viewport now = view.motion().view();
        return new Point2D(now.x(p.x()), now.y(p.y()));
    }

    private Point2D screen(String path) {
        return screen(centre(path));
    }

    private Point2D screen(Point p) {
        return view.getCenter().localToScreen(local(p));
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean)
                    .get());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    private void save(String name) throws IOException {
        Image picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            view.paintNow();
            return view.getScene().snapshot(null);
        });
        Path file = Path.of("target", "screenshots", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
    }
}
