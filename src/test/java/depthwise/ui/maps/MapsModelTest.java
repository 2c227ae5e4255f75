package depthwise.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.engine.Engine;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.image.Probe;
import depthwise.image.ValueScale;
import depthwise.tensor.Shape;
import depthwise.text.Message;
import depthwise.weights.Labels;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MapsModelTest {
    private static final String ATTENTION = "stages.2.1.transformer.0.attn.sdpa";
    private static Trace run;

    private final StringProperty selection = new SimpleStringProperty("");
    private final ObjectProperty<Trace> trace = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Labels>> labels = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Message> absence = new SimpleObjectProperty<>();
    private final MapsModel model = new MapsModel(selection, trace, absence, labels, Runnable::run, Runnable::run);

    @BeforeAll
    static void runASmallNetwork() {
        Architecture architecture = Zoo.find("mobilevit-xxs").orElseThrow();
        Analysis analysis = Analysis.of(architecture.build(
                architecture.defaults().withResolution(64, 96).withClasses(5)));
        try (Engine engine = new Engine(1)) {
            run = engine.run(
                    engine.compile(analysis, new UntrainedWeights(1).fit(analysis.operations())),
                    Probe.tensor(64, 96),
                    RunListener.none());
        }
    }

    @AfterAll
    static void forget() {
        run.close();
    }

    private Content content() {
        return model.contentProperty().get().orElseThrow();
    }

    @Test
    void showsNothingBeforeARunOrWithoutASelection() {
        selection.set("stem");
        assertThat(model.contentProperty().get()).isEmpty();
        assertThat(model.emptiness().key()).isEqualTo("maps.empty.select");
        absence.set(Message.of("workbench.absence.picture"));
        assertThat(model.emptiness().key()).isEqualTo("workbench.absence.picture");
        trace.set(run);
        assertThat(model.contentProperty().get()).isPresent();
        selection.set("");
        assertThat(model.contentProperty().get()).isEmpty();
    }

    @Test
    void whileTheFirstMapsAreBeingDrawnNobodyIsAskedToSelect() {
        List<Runnable> drawing = new ArrayList<>();
        MapsModel opening = new MapsModel(selection, trace, absence, labels, drawing::add, Runnable::run);
        selection.set("stem");
        trace.set(run);
        assertThat(opening.contentProperty().get()).isEmpty();
        assertThat(opening.emptiness().key()).isEqualTo("workbench.absence.running");
        selection.set("");
        assertThat(opening.emptiness().key()).isEqualTo("maps.empty.select");
    }

    @Test
    void showsMapsAsTheyAre() {
        trace.set(run);
        selection.set("stem");
        assertThat(content().stack().orElseThrow().maps()).isEqualTo(run.tensor("stem"));
        assertThat(content().vector()).isEmpty();
        assertThat(content().attention()).isEmpty();
        assertThat(content().input().orElseThrow().maps().shape()).isEqualTo(new Shape.Maps(3, 64, 96));
    }

    @Test
    void foldsTokensBack() {
        trace.set(run);
        selection.set("stages.2.1.norm");
        assertThat(content().shape()).isInstanceOf(Shape.Tokens.class);
        assertThat(content().stack().orElseThrow().maps().data())
                .containsExactly(run.tensor("stages.2.1.fold").data());
    }

    @Test
    void showsAVectorAsNumbersWithNames() {
        trace.set(run);
        selection.set("head");
        assertThat(content().vector().orElseThrow().data()).hasSize(5);
        assertThat(content().stack()).isEmpty();
        assertThat(model.label(1)).isEmpty();
        labels.set(Optional.of(new Labels(List.of("cat", "dog"))));
        assertThat(model.label(1)).contains("dog");
        assertThat(model.label(4)).isEmpty();
    }

    @Test
    void looksIntoAttention() {
        trace.set(run);
        selection.set("stages.2.1.transformer.0");
        AttentionSource source = content().attention().orElseThrow();
        assertThat(source.path()).isEqualTo(ATTENTION);
        assertThat(source.grid()).contains(new TokenGrid(8, 12, 2));
        assertThat(source.tokens()).isEqualTo(24);
        AttentionMatrix matrix = source.matrix(run, 3, 2);
        for (int from = 0; from < 24; from++) {
            double sum = 0;
            for (int to = 0; to < 24; to++) {
                sum += matrix.weight(from, to);
                assertThat(matrix.weight(from, to)).isLessThanOrEqualTo(matrix.largest(from));
            }
            assertThat(sum).isCloseTo(1, within(1e-5));
        }
        selection.set("stages.2.1");
        assertThat(content().attention()).as("two attentions are not one").isEmpty();
    }

    @Test
    void measuresTheNetworkOnlyWhenAsked() {
        trace.set(run);
        selection.set("stem");
        assertThat(model.networkProperty().get()).isEqualTo(new ValueScale(0, 0));
        model.scopeProperty().set(ScaleScope.NETWORK);
        ValueScale network = model.networkProperty().get();
        assertThat(network.min()).isLessThanOrEqualTo(run.statistics("stem").min());
        assertThat(network.max())
                .isGreaterThanOrEqualTo(run.statistics("stages.4.1").max());
    }

    @Test
    void stepsThroughChannelsInTheirOrderAndStaysAtTheEnds() {
        trace.set(run);
        selection.set("stem");
        model.orderProperty().set(TileOrder.STRENGTH);
        List<Integer> channels = model.channels();
        model.channelProperty().set(channels.get(0));
        model.step(2);
        assertThat(model.channelProperty().get()).isEqualTo(channels.get(2));
        model.step(1000);
        assertThat(model.channelProperty().get()).isEqualTo(channels.get(channels.size() - 1));
    }

    @Test
    void stepsThroughLayersAtTheSameDepth() {
        trace.set(run);
        selection.set("stem");
        model.stepLayer(1);
        assertThat(selection.get()).isEqualTo("stages.0.0");
        model.stepLayer(-1);
        model.stepLayer(-1);
        assertThat(selection.get()).isEqualTo("input");
        model.stepLayer(-1);
        assertThat(selection.get()).isEqualTo("input");
        selection.set("stages.0.0.conv1_1x1");
        model.stepLayer(1);
        assertThat(selection.get()).isEqualTo("stages.0.0.conv2_kxk");
    }

    @Test
    void beginsBehindTheInput() {
        model.stepLayer(1);
        assertThat(selection.get()).isEmpty();
        assertThat(model.isWaiting()).isFalse();
        trace.set(run);
        assertThat(model.isWaiting()).isTrue();
        model.stepLayer(1);
        assertThat(selection.get()).isEqualTo("stem");
        assertThat(model.isWaiting()).isFalse();
    }

    @Test
    void tellsTheWayToALayer() {
        assertThat(Layers.trail(run.analysis(), ATTENTION))
                .containsExactly("stages.2.1", "stages.2.1.transformer.0", "stages.2.1.transformer.0.attn", ATTENTION);
    }

    private int channels() {
        return model.contentProperty().get().orElseThrow().stack().orElseThrow().channels();
    }

    @Test
    void aLargeChannelIsFollowedFromLayerToLayer() {
        trace.set(run);
        selection.set("stages.2.1");
        int wide = channels();
        model.enlargedProperty().set(true);
        model.channelProperty().set(wide - 3);
        selection.set("stages.3.1");
        assertThat(channels()).isGreaterThan(wide);
        assertThat(model.channelProperty().get()).isEqualTo(wide - 3);
        selection.set("stem");
        assertThat(channels()).isLessThan(wide - 3);
        assertThat(model.enlargedProperty().get()).isTrue();
        assertThat(model.channelProperty().get()).isEqualTo(channels() - 1);
        model.enlargedProperty().set(false);
        selection.set("stages.2.1");
        assertThat(model.channelProperty().get()).isZero();
    }

    @Test
    void aVectorIsNeverEnlarged() {
        trace.set(run);
        selection.set("stem");
        model.enlargedProperty().set(true);
        model.channelProperty().set(7);
        selection.set("head");
        assertThat(model.enlargedProperty().get()).isFalse();
        assertThat(model.channelProperty().get()).isZero();
    }

    @Test
    void aSpotlightIsBrightestWhereTheTokenLooks() {
        trace.set(run);
        selection.set(ATTENTION);
        AttentionSource source = content().attention().orElseThrow();
        AttentionMatrix matrix = source.matrix(run, 0, 0);
        Spotlight spotlight =
                new Spotlight(content().picture().orElseThrow(), source.grid().orElseThrow(), matrix, 0, 5);
        int[] argb = spotlight.paint(96, 64);
        assertThat(argb).hasSize(96 * 64);
        for (int pixel : argb) {
            assertThat(pixel >>> 24).isEqualTo(0xFF);
        }
    }
}
