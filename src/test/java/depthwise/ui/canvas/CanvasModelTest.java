package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasModelTest {
    private final CanvasModel model = new CanvasModel();

    @BeforeEach
    void show() {
        model.analysisProperty().set(Networks.zoo("mobilevit-xxs"));
    }

    @Test
    void toggleOpensAndCloses() {
        model.toggle("stages.2.1");
        assertThat(model.open()).containsExactly("stages.2.1");
        model.toggle("stages.2.1");
        assertThat(model.open()).isEmpty();
    }

    @Test
    void onlyBlocksOpen() {
        model.toggle("input");
        model.toggle("no.such.path");
        assertThat(model.open()).isEmpty();
    }

    @Test
    void revealOpensEverythingAround() {
        model.reveal("stages.2.1.transformer.0.attn.qkv");
        assertThat(model.open())
                .containsExactlyInAnyOrder("stages.2.1", "stages.2.1.transformer.0", "stages.2.1.transformer.0.attn");
        assertThat(model.selectionProperty().get()).isEqualTo("stages.2.1.transformer.0.attn.qkv");
    }

    @Test
    void closingMovesTheSelectionOut() {
        model.reveal("stages.2.1.transformer.0.attn.qkv");
        model.toggle("stages.2.1.transformer.0");
        assertThat(model.selectionProperty().get()).isEqualTo("stages.2.1.transformer.0");
        model.closeAll();
        assertThat(model.selectionProperty().get()).isEqualTo("stages.2.1");
        assertThat(model.open()).isEmpty();
    }

    @Test
    void closingElsewhereLeavesTheSelection() {
        model.reveal("stages.2.1.transformer.0.attn.qkv");
        model.toggle("stages.2.0");
        model.toggle("stages.2.0");
        assertThat(model.selectionProperty().get()).isEqualTo("stages.2.1.transformer.0.attn.qkv");
    }

    @Test
    void openAllOpensEveryBlock() {
        model.openAll();
        assertThat(model.open())
                .isEqualTo(Networks.blocks(model.analysisProperty().get()));
    }

    @Test
    void emptyModelTakesEverythingCalmly() {
        CanvasModel empty = new CanvasModel();
        empty.openAll();
        empty.closeAll();
        empty.toggle("x");
        empty.reveal("x");
        assertThat(empty.open()).isEmpty();
        assertThat(empty.selected()).isEmpty();
    }
}
