package depthwise.ui.shell;

import depthwise.document.Subject;
import depthwise.image.Picture;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.ui.common.Theme;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.PictureLibrary;
import depthwise.ui.workbench.WeightChoice;
import depthwise.ui.workbench.Workbench;
import depthwise.weights.WeightsFile;
import depthwise.zoo.Resolution;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the window as a whole shows, and what a person can do with it; holds no controls. */
public final class ShellModel {
    private static final int REMEMBERED = 5;

    private static final Set<String> WEIGHTS = Set.of("safetensors");

    private final Workbench workbench;
    private final PictureLibrary library;
    private final Executor background;
    private final Executor views;
    private final ObjectProperty<Workspace> workspace = new SimpleObjectProperty<>(Workspace.ARCHITECTURE);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty presenter = new SimpleBooleanProperty();
    private final BooleanProperty help = new SimpleBooleanProperty();
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> recentWeights = FXCollections.unmodifiableObservableList(recent);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final ObjectProperty<OpenPicture> own = new SimpleObjectProperty<>();

    /**
     * A window on {@code workbench}.
     *
     * @param background where files are read
     * @param views the thread of the views
     */
    public ShellModel(Workbench workbench, PictureLibrary library, Executor background, Executor views) {
        this.workbench = workbench;
        this.library = library;
        this.background = background;
        this.views = views;
        workbench.weightsProperty().addListener((p, old, now) -> remember(now));
        workbench.pictureProperty().addListener((p, old, now) -> keepOwn(now));
        keepOwn(workbench.pictureProperty().get());
        for (ObservableValue<?> action : List.of(workbench.selectionProperty(), workspace, theme, presenter)) {
            action.addListener((p, old, now) -> forgetNotice());
        }
    }

    private void remember(WeightChoice choice) {
        if (choice.source() instanceof WeightsFile file) {
            recent.remove(file.path());
            recent.add(0, file.path());
            if (recent.size() > REMEMBERED) {
                recent.remove(REMEMBERED);
            }
        }
    }

    /** What could not be done matters until something else has been done. */
    public void forgetNotice() {
        workbench.failureProperty().set(null);
    }

    /** Says why something that was asked for is not done. */
    public void refuse(Message reason) {
        workbench.failureProperty().set(reason);
    }

    /** The weights files that were used last, the newest first. */
    public ObservableList<Path> recentWeights() {
        return recentWeights;
    }

    /** Whether the sheet of shortcuts is shown. */
    public BooleanProperty helpProperty() {
        return help;
    }

    /** Opens the picture {@code steps} after the one that is shown on the shelf, round and round. */
    public void stepPicture(int steps) {
        List<Path> files = library.files();
        int before = own.get() == null ? 0 : 1;
        int stops = before + files.size();
        if (stops == 0) {
            return;
        }
        OpenPicture shown = workbench.pictureProperty().get();
        int at = shown == null ? -1 : before + indexOf(shown);
        int next = Math.floorMod(Math.max(at, steps < 0 ? 0 : -1) + steps, stops);
        if (next < before) {
            workbench.pictureProperty().set(own.get());
        } else {
            openPicture(files.get(next - before));
        }
    }

    /** Where {@code picture} stands in the library; −1 for one from elsewhere, which stands before it. */
    private int indexOf(OpenPicture picture) {
        List<Path> files = library.files();
        return IntStream.range(0, files.size())
                .filter(i -> picture.isFrom(files.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** The last picture that was not the library's, to go back to; null before there was one. */
    ReadOnlyObjectProperty<OpenPicture> ownPictureProperty() {
        return own;
    }

    private void keepOwn(OpenPicture picture) {
        if (picture != null && indexOf(picture) < 0) {
            own.set(picture);
        }
    }

    public Workbench workbench() {
        return workbench;
    }

    public PictureLibrary library() {
        return library;
    }

    public ObjectProperty<Workspace> workspaceProperty() {
        return workspace;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether only the canvas and one pane are shown, in large type. */
    public BooleanProperty presenterProperty() {
        return presenter;
    }

    /** Whether everything jumps instead of gliding. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** What can be opened, each in its usual size. */
    public List<Subject> subjects() {
        return Subject.all();
    }

    /** Which of {@link #subjects} is open, in whatever size. */
    public Subject subject() {
        Subject open = workbench.stateProperty().get().subject();
        return subjects().stream().filter(open::isSameInAnySize).findFirst().orElse(open);
    }

    public void open(Subject subject) {
        workbench.open(subject);
    }

    /** α as it is now. */
    public double alpha() {
        return workbench.configuration().alpha();
    }

    public void setAlpha(double alpha) {
        workbench.resize(c -> c.withAlpha(alpha));
    }

    /** The resolution as a person reads it: one number for a square. */
    public String resolution() {
        int height = workbench.configuration().height();
        int width = workbench.configuration().width();
        return height == width ? Integer.toString(height) : height + "×" + width;
    }

    /** Takes what a person typed: {@code 192}, {@code 160x224}. */
    public void setResolution(String typed) {
        try {
            Resolution sides = Resolution.parse(typed);
            workbench.resize(c -> c.withResolution(sides.height(), sides.width()));
        } catch (Failure failure) {
            refuse(failure.reason());
        }
    }

    /** Opens a dropped or chosen file: weights by their ending, anything else as a picture. */
    public void open(Path file) {
        String name = file.getFileName().toString();
        if (WEIGHTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            workbench.openWeights(file);
        } else {
            openPicture(file);
        }
    }

    /** Reads a picture in the background and takes it; the old one stays where it cannot be read. */
    public void openPicture(Path file) {
        paste(() -> library.open(file));
    }

    /** Takes a picture that {@code source} makes in the background; the old one stays where that fails. */
    public void paste(Supplier<OpenPicture> source) {
        background.execute(() -> {
            try {
                OpenPicture read = source.get();
                views.execute(() -> workbench.pictureProperty().set(read));
            } catch (Failure failure) {
                views.execute(() -> workbench.failureProperty().set(failure.reason()));
            }
        });
    }

    /** Makes {@code picture} small in the background, and gives it to {@code view}. */
    void thumbnail(OpenPicture picture, int side, Consumer<Picture> view) {
        background.execute(() -> {
            Picture small = picture.picture().fitting(side);
            views.execute(() -> view.accept(small));
        });
    }

    public void useUntrained() {
        workbench.use(WeightChoice.untrained());
    }

    public void useReference() {
        workbench.use(WeightChoice.reference());
    }
}
