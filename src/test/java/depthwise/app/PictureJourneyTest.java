package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import depthwise.engine.Prediction;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.WeightChoice;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.SafetensorsWriter;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Giving the network pictures and weights, good and broken. */
@Journey
class PictureJourneyTest {
    @TempDir
    Path folder;

    private static float[] maps(OpenWindow window) {
        return window.workbench()
                .traceProperty()
                .get()
                .tensor("features.0")
                .data()
                .clone();
    }

    private static ToggleButton onTheShelf(OpenWindow window, String name) {
        return window.all(".shelf .toggle-button", ToggleButton.class).stream()
                .filter(button -> name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherPictureGivesOtherMaps(OpenWindow window) {
        float[] clock = maps(window);
        assertThat(onTheShelf(window, "analog clock").isSelected()).isTrue();
        window.robot().clickOn(onTheShelf(window, "balloon"));
        window.settle();
        assertThat(window.workbench().pictureProperty().get().name()).isEqualTo("balloon");
        assertThat(onTheShelf(window, "balloon").isSelected()).isTrue();
        assertThat(onTheShelf(window, "analog clock").isSelected()).isFalse();
        assertThat(maps(window)).hasSameSizeAs(clock).isNotEqualTo(clock);
    }

    @Test
    void brokenPicturesGetASentenceAndLoseNothing(OpenWindow window) throws IOException {
        Map<Path, String> broken = Map.of(
                Files.writeString(folder.resolve("diary.png"), "Dear diary, today I renamed a file."),
                "diary.png is not a picture",
                Files.write(folder.resolve("cut.jpg"), cutJpeg()),
                "cut.jpg is a damaged or cut-off JPEG file",
                Files.write(folder.resolve("huge.png"), hugePng()),
                "huge.png is 40000×40000 pixels, more than",
                folder.resolve("gone.png"),
                "There is no file gone.png");
        OpenPicture picture = window.workbench().pictureProperty().get();
        Trace trace = window.workbench().traceProperty().get();
        broken.forEach((file, sentence) -> {
            window.onViews(() -> window.shell().open(file));
            window.settle();
            assertThat(window.news()).startsWith(sentence).endsWith(".");
            isWhole(window.find("#news", Label.class));
            assertThat(window.workbench().pictureProperty().get()).isSameAs(picture);
            assertThat(window.workbench().traceProperty().get()).isSameAs(trace);
        });
        window.photograph("broken-picture");
        window.robot().clickOn(onTheShelf(window, "balloon"));
        window.settle();
        assertThat(window.news()).isEqualTo("no problems");
    }

    /** One place for what came from elsewhere, so that the class goes back and forth between it and the samples. */
    @Test
    void anOwnPictureStandsOnTheShelf(OpenWindow window) throws IOException {
        Path first = png("my cat.png");
        Path second = png("my dog.png");
        window.onViews(() -> window.shell().open(first));
        window.settle();
        assertThat(onTheShelf(window, "my cat").isSelected()).isTrue();
        window.robot().clickOn(onTheShelf(window, "balloon"));
        window.settle();
        window.robot().clickOn(onTheShelf(window, "my cat"));
        window.settle();
        assertThat(window.workbench().pictureProperty().get().name()).isEqualTo("my cat");
        window.onViews(() -> window.shell().open(second));
        window.settle();
        assertThat(onTheShelf(window, "my dog").isSelected()).isTrue();
        assertThat(window.all(".shelf .toggle-button", ToggleButton.class))
                .noneMatch(button -> "my cat".equals(button.getAccessibleText()));
        Path third = png("balloon.png");
        window.onViews(() -> window.shell().open(third));
        window.settle();
        assertThat(window.all(".shelf .toggle-button", ToggleButton.class)
                        .get(0)
                        .isSelected())
                .isTrue();
        assertThat(window.all(".shelf .toggle-button", ToggleButton.class))
                .filteredOn(button -> "balloon".equals(button.getAccessibleText()))
                .hasSize(2);
        window.onViews(() -> window.shell().open(second));
        window.settle();
        ImageView small = (ImageView) onTheShelf(window, "my dog").getGraphic();
        assertThat(small.getImage().getWidth()).isEqualTo(112);
        window.photograph("own-picture");
    }

    private Path png(String name) throws IOException {
        BufferedImage image = new BufferedImage(300, 150, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 300 * 150; i++) {
            image.setRGB(i % 300, i / 300, i * 7919);
        }
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static void isWhole(Label label) {
        assertThat(label.getWidth()).as(label.getText()).isGreaterThanOrEqualTo(Math.floor(label.prefWidth(-1)));
    }

    /** A run that ends later must not wipe away what was said meanwhile. */
    @Test
    void aSentenceOutlivesTheRunUnderWay(OpenWindow window) throws IOException {
        Path diary = Files.writeString(folder.resolve("diary.png"), "Dear diary");
        window.onViews(() -> {
            window.shell().open(diary);
            window.shell().setAlpha(0.5);
            window.shell().setResolution("banana");
        });
        window.settle();
        assertThat(window.workbench().configuration().alpha()).isEqualTo(0.5);
        assertThat(window.news()).isNotEqualTo("no problems");
    }

    private static byte[] cutJpeg() throws IOException {
        BufferedImage noise = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            noise.setRGB(i % 64, i / 64, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(noise, "jpg", out);
        return Arrays.copyOf(out.toByteArray(), out.size() / 2);
    }

    /** A PNG's first chunk, which says how large it is, and nothing behind it. */
    private static byte[] hugePng() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
        byte[] head = Arrays.copyOf(out.toByteArray(), 33);
        ByteBuffer.wrap(head).putInt(16, 40_000).putInt(20, 40_000);
        return head;
    }

    @Test
    void referenceWeightsComeFromTheMenu(OpenWindow window) {
        float[] untrained = maps(window);
        window.robot().clickOn("#weights").clickOn("Reference weights (for checking)");
        window.settle();
        assertThat(window.workbench().weightsProperty().get().source()).isInstanceOf(ReferenceWeights.class);
        assertThat(maps(window)).isNotEqualTo(untrained);
        window.robot().clickOn("#weights").clickOn("Untrained (random)");
        window.settle();
        assertThat(maps(window)).isEqualTo(untrained);
    }

    @Test
    void aWeightsFileIsCalledByItsNameAndFoundAgainInTheMenu(OpenWindow window) {
        List<FlatOperation> operations = window.workbench().analysis().operations();
        Path file = folder.resolve("mobilenet_v2_hash.safetensors");
        new SafetensorsWriter(file).write(operations, new ReferenceWeights().fit(operations), Map.of());
        window.onViews(() -> window.shell().open(file));
        window.settle();
        MenuButton menu = window.find("#weights", MenuButton.class);
        assertThat(menu.getText()).isEqualTo("mobilenet_v2_hash.safetensors");
        assertThat(menu.isMnemonicParsing()).isFalse();

        window.onViews(() -> window.workbench().open(Session.first()));
        window.settle();
        assertThat(menu.getText()).isEqualTo("Untrained weights");
        window.robot().clickOn("#weights").clickOn("mobilenet_v2_hash.safetensors");
        window.settle();
        assertThat(menu.getText()).isEqualTo("mobilenet_v2_hash.safetensors");
    }

    @Test
    void weightsOfAnotherModelAreRefusedWithASentence(OpenWindow window) {
        Architecture other = Zoo.find("mobilenet-v3-small").orElseThrow();
        List<FlatOperation> operations =
                Analysis.of(other.build(other.defaults().withAlpha(0.25))).operations();
        Path file = folder.resolve("other.safetensors");
        new SafetensorsWriter(file).write(operations, new ReferenceWeights().fit(operations), Map.of());
        WeightChoice weights = window.workbench().weightsProperty().get();
        Trace trace = window.workbench().traceProperty().get();

        window.onViews(() -> window.shell().open(file));
        window.settle();
        assertThat(window.shell().recentWeights()).doesNotContain(file);
        assertThat(window.news()).isNotEqualTo("no problems").endsWith(".");
        assertThat(window.workbench().weightsProperty().get()).isSameAs(weights);
        assertThat(window.workbench().traceProperty().get()).isSameAs(trace);
    }

    /** With trained weights at hand, in the folder named by {@code depthwise.real}. */
    @Test
    void trainedWeightsNameWhatIsInThePicture(OpenWindow window) {
        Path file = Path.of(System.getProperty("depthwise.real", ""), "mobilenet_v2_imagenet1001.safetensors");
        assumeTrue(Files.exists(file), "no trained weights at hand");
        window.robot().clickOn(onTheShelf(window, "balloon"));
        window.onViews(() -> window.shell().open(file));
        window.settle();
        assertThat(window.workbench().configuration().classes()).isEqualTo(1001);
        assertThat(window.workbench().predictionsProperty().get().stream().map(Prediction::name))
                .contains(Optional.of("balloon"));
        assertThat(window.all("#predictions .label", Label.class))
                .extracting(Label::getText)
                .contains("balloon");
        window.photograph("trained");
    }
}
