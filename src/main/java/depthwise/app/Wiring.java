package depthwise.app;

import depthwise.lesson.LessonFolder;
import depthwise.text.Messages;
import depthwise.ui.canvas.CanvasModel;
import depthwise.ui.canvas.CanvasSession;
import depthwise.ui.canvas.CanvasView;
import depthwise.ui.common.Deferred;
import depthwise.ui.cost.CostModel;
import depthwise.ui.cost.CostView;
import depthwise.ui.inspector.InspectorModel;
import depthwise.ui.inspector.InspectorView;
import depthwise.ui.lesson.LessonListView;
import depthwise.ui.lesson.LessonModel;
import depthwise.ui.lesson.LessonReader;
import depthwise.ui.manifold.ManifoldView;
import depthwise.ui.manifold.ManifoldViewModel;
import depthwise.ui.maps.MapsModel;
import depthwise.ui.maps.MapsView;
import depthwise.ui.shell.ShellModel;
import depthwise.ui.shell.ShellView;
import depthwise.ui.shell.Views;
import depthwise.ui.workbench.Workbench;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;

/** Puts the window together by hand: who knows whom is told here and nowhere else. */
final class Wiring {
    /** Letters on the canvas grow with the rest of the window. */
    private static final double PRESENTER_TYPE = 1.75;

    private final Messages messages;
    private final Workbench workbench;
    private final ShellModel shell;
    private final CanvasModel canvas;
    private final MapsModel maps;
    private final InspectorModel inspector;
    private final CostModel cost;
    private final Deferred<ManifoldViewModel> manifold;
    private final LessonModel lessons;
    private final Executor drawing;

    /**
     * @param drawing where views prepare what they show
     * @param views the thread of the views
     */
    Wiring(Home home, Messages messages, Session session, Executor drawing, Executor views) {
        this.messages = messages;
        this.drawing = drawing;
        workbench = session.workbench();
        shell = new ShellModel(workbench, session.library(), drawing, views);
        canvas = new CanvasSession(workbench, drawing, views).model();
        canvas.reducedMotionProperty().bindBidirectional(shell.reducedMotionProperty());
        canvas.typeProperty().bind(shell.presenterProperty().map(presenting -> presenting ? PRESENTER_TYPE : 1));
        canvas.open().addListener((InvalidationListener) opened -> shell.forgetNotice());
        maps = new MapsModel(
                workbench.selectionProperty(),
                workbench.traceProperty(),
                workbench.absenceProperty(),
                workbench.weightsProperty().map(w -> w.labels()),
                drawing,
                views);
        inspector = new InspectorModel(
                workbench.analysisProperty(),
                workbench.selectionProperty(),
                workbench.runProperty(),
                edit -> workbench.edit(edit),
                drawing,
                views);
        cost = CostModel.of(workbench);
        manifold = new Deferred<>(() -> new ManifoldViewModel(drawing, views));
        lessons = new LessonModel(
                new LessonFolder().readIfAny(home.lessons()),
                workbench,
                new WindowStagehand(shell, canvas, inspector, maps, cost, manifold));
    }

    ShellModel shell() {
        return shell;
    }

    CanvasModel canvas() {
        return canvas;
    }

    LessonModel lessonModel() {
        return lessons;
    }

    ShellView window() {
        CanvasView network = canvasView();
        return new ShellView(
                shell,
                messages,
                new Views(
                        network,
                        new InspectorView(inspector, messages, mapsView(MapsView.Size.COMPACT)),
                        new Deferred<>(() -> mapsView(MapsView.Size.FULL)),
                        new Deferred<>(this::costView),
                        new Deferred<>(() -> new ManifoldView(manifold.get(), messages)),
                        new Deferred<>(() -> new LessonListView(lessons, messages)),
                        new LessonReader(lessons, messages),
                        network::search));
    }

    CanvasView canvasView() {
        return new CanvasView(canvas, messages, drawing);
    }

    MapsView mapsView(MapsView.Size size) {
        return new MapsView(maps, messages, size);
    }

    CostView costView() {
        return new CostView(cost, messages);
    }
}
