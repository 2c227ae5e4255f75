package depthwise.ui.manifold;

import depthwise.manifold.Bend;
import depthwise.text.Messages;
import depthwise.ui.common.InlineError;
import depthwise.ui.common.Tip;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The manifold lab: the paper's row of panels above, one large panel with its sliders, figures and the curve over n
 * below. The pointer on any panel marks the same point of the spiral in all of them.
 */
public final class ManifoldView extends VBox {
    private static final double PADDING = 16;
    private static final double GAP = 16;
    private static final int PANELS = 6;
    private static final double LEAST_SMALL = 72;
    private static final double LEAST_LARGE = 140;

    private final ManifoldViewModel model;
    private final Messages messages;
    private final PanelRow row;
    private final CurveTile large;
    private final ManifoldFigures figures;
    private final ManifoldChart chart;
    private final Label rowHint = hint();
    private final Label figuresHint = hint();
    private final Label chartHint = hint();
    private final InlineError problem = new InlineError();
    private final Region heading;
    private final VBox middle;

    public ManifoldView(ManifoldViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("manifold-view");
        getStylesheets().add(ManifoldView.class.getResource("manifold.css").toExternalForm());
        row = new PanelRow(messages, this::mark, model.nProperty()::set);
        large = new CurveTile("manifold-large", this::mark, lineUp());
        large.getStyleClass().add("curve-tile-large");
        figures = new ManifoldFigures(messages);
        chart = new ManifoldChart(model, messages);
        heading = heading();
        middle = middle();
        Region below = below();
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(heading, row, below);
        bindSizes(below);

        model.linedUpProperty().addListener((property, before, now) -> {
            if (model.pictureProperty().get() != null) {
                showLarge(model.pictureProperty().get());
            }
        });
        model.pictureProperty().addListener((property, before, now) -> show(now));
        if (model.pictureProperty().get() != null) {
            show(model.pictureProperty().get());
        }
    }

    private Region heading() {
        Label title = new Label(messages.get("manifold.title"));
        title.getStyleClass().add("dw-title");
        VBox heading = new VBox(title, rowHint);
        heading.getStyleClass().add("manifold-heading");
        return heading;
    }

    private CheckBox lineUp() {
        CheckBox lineUp = new CheckBox(messages.get("manifold.lineUp"));
        lineUp.setMinWidth(USE_PREF_SIZE);
        lineUp.setId("manifold-line-up");
        lineUp.setTooltip(new Tip(messages.get("manifold.lineUp.tooltip")));
        lineUp.selectedProperty().bindBidirectional(model.linedUpProperty());
        return lineUp;
    }

    private VBox middle() {
        problem.setId("manifold-problem");
        problem.show(problemWords());
        model.problemProperty().addListener((property, before, now) -> problem.show(problemWords()));

        Label largeHint = hint();
        largeHint.setText(messages.get("manifold.large.hint"));
        VBox controls = new VBox(largeHint, new ManifoldControls(model, messages), problem, figures, figuresHint);
        controls.getStyleClass().add("manifold-middle");
        return controls;
    }

    private Region below() {
        ProgressBar progress = new ProgressBar();
        progress.setId("manifold-progress");
        progress.getStyleClass().add("manifold-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.progressProperty().bind(model.curveProgressProperty());
        progress.visibleProperty().bind(model.curveBusyProperty());
        VBox right = new VBox(chartHint, progress, chart);
        right.getStyleClass().add("manifold-right");
        VBox.setVgrow(chart, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);

        HBox below = new HBox(large, middle, right);
        below.getStyleClass().add("manifold-below");
        return below;
    }

    /** The large square takes what is left of the height, at most a good third of the width. */
    private void bindSizes(Region below) {
        large.sideProperty()
                .bind(Bindings.max(
                        LEAST_LARGE,
                        Bindings.min(
                                widthProperty().multiply(0.34),
                                below.heightProperty().subtract(large.wordsHeight()))));
    }

    /**
     * The row takes what six squares need, at most a good quarter of the height and what is left of it when all words
     * are seen.
     */
    @Override
    protected void layoutChildren() {
        double sixth = (getWidth() - 2 * PADDING - (PANELS - 1) * GAP) / PANELS;
        double side = Math.min(Math.min(sixth, getHeight() * 0.27), left());
        row.sideProperty().set(Math.max(LEAST_SMALL, side));
        super.layoutChildren();
    }

    private double left() {
        double beside = getInsets().getLeft() + getInsets().getRight();
        double around = getInsets().getTop() + getInsets().getBottom() + 2 * getSpacing();
        double words = heading.prefHeight(getWidth() - beside) + row.wordsHeight();
        return Math.floor(getHeight() - around - words - middle.prefHeight(middle.prefWidth(-1)));
    }

    private void show(ManifoldPicture picture) {
        Bend bend = picture.experiment().bend();
        rowHint.setText(messages.get("manifold.row.hint." + bend.id()));
        figuresHint.setText(messages.get("manifold.figures.hint." + bend.id()));
        chartHint.setText(messages.get("manifold.chart.hint." + bend.id()));
        row.show(picture);
        showLarge(picture);
        figures.show(picture);
        chart.show(picture);
    }

    private void showLarge(ManifoldPicture picture) {
        Bend bend = picture.experiment().bend();
        CurveDrawing drawing = model.linedUpProperty().get()
                ? new CurveDrawing(picture.output().fitted(), i -> false, Optional.of(picture.input()))
                : new CurveDrawing(picture.output().projected());
        large.show(
                drawing,
                messages.get("manifold.large.title", picture.experiment().n(), messages.say(bend.title())));
    }

    private void mark(int index) {
        row.mark(index);
        large.mark(index);
    }

    private Optional<String> problemWords() {
        return Optional.ofNullable(model.problemProperty().get()).map(messages::say);
    }

    private static Label hint() {
        Label hint = new Label();
        hint.getStyleClass().add("dw-lead");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }
}
