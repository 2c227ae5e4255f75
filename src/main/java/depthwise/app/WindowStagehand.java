package depthwise.app;

import depthwise.manifold.ManifoldExperiment;
import depthwise.ui.canvas.CanvasModel;
import depthwise.ui.canvas.Overlay;
import depthwise.ui.common.Deferred;
import depthwise.ui.cost.CostModel;
import depthwise.ui.cost.Quantity;
import depthwise.ui.inspector.InspectorModel;
import depthwise.ui.inspector.InspectorView;
import depthwise.ui.lesson.Stagehand;
import depthwise.ui.manifold.ManifoldViewModel;
import depthwise.ui.maps.MapsModel;
import depthwise.ui.shell.ShellModel;
import depthwise.ui.shell.Workspace;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.PictureLibrary;
import java.util.Locale;

/** Does in the window's views what a lesson asks for. */
record WindowStagehand(
        ShellModel shell,
        CanvasModel canvas,
        InspectorModel inspector,
        MapsModel maps,
        CostModel cost,
        Deferred<ManifoldViewModel> manifold)
        implements Stagehand {
    @Override
    public void clear() {
        shell.workspaceProperty().set(Workspace.ARCHITECTURE);
        canvas.open().clear();
        canvas.overlayProperty().set(Overlay.NONE);
        fit();
        inspector.pageProperty().set(InspectorView.Page.MAPS);
        maps.reset();
        cost.reset();
        manifold.ifMade(ManifoldViewModel::reset);
    }

    @Override
    public void select(String path) {
        canvas.reveal(path);
        canvas.watch(path);
    }

    @Override
    public void expand(String path) {
        canvas.reveal(path);
        canvas.open().add(path);
        canvas.watch(path);
    }

    @Override
    public void show(String picture) {
        String name = picture.replace('-', ' ');
        OpenPicture now = shell.workbench().pictureProperty().get();
        shell.library().files().stream()
                .filter(file -> PictureLibrary.nameOf(file).equals(name))
                .filter(file -> now == null || !now.name().equals(name))
                .findFirst()
                .ifPresent(shell::openPicture);
    }

    @Override
    public void go(String workspace) {
        shell.workspaceProperty().set(named(Workspace.class, workspace));
    }

    @Override
    public void fit() {
        canvas.watch("");
    }

    @Override
    public void inspect(String page) {
        inspector.pageProperty().set(named(InspectorView.Page.class, page));
    }

    @Override
    public void chart(String quantity) {
        cost.quantityProperty().set(named(Quantity.class, quantity));
    }

    @Override
    public void lab(ManifoldExperiment experiment) {
        manifold.get().show(experiment);
    }

    private static <E extends Enum<E>> E named(Class<E> choices, String name) {
        return Enum.valueOf(choices, name.toUpperCase(Locale.ROOT));
    }
}
