package depthwise.ui.workbench;

import depthwise.document.AttributeEdit;
import depthwise.document.Document;
import depthwise.document.Edit;
import depthwise.document.State;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.engine.Prediction;
import depthwise.engine.Times;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.graph.Node;
import depthwise.image.Preprocessing;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The state of the session that all views watch: what is open, what follows from it, what is selected, the picture and
 * the weights, and the trace of the newest run. Views never write to the graph; they ask here for an edit. Belongs to
 * the thread of the views.
 */
public final class Workbench {
    private final Document document;
    private final Runs runs;
    private final WeightLoader loader;
    private final Executor views;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Analysis> analysis = new ReadOnlyObjectWrapper<>();
    private final StringProperty selection = new SimpleStringProperty("");
    private final List<Consumer<String>> moves = new ArrayList<>();
    private final ObjectProperty<OpenPicture> picture = new SimpleObjectProperty<>();
    private final FittedWeights weights = new FittedWeights();
    private final ObjectProperty<Message> failure = new SimpleObjectProperty<>();
    private long loads;

    /**
     * A session on {@code document}.
     *
     * @param engine runs the networks
     * @param background where runs and files are worked on, one at a time
     * @param views the thread of the views
     */
    public Workbench(Document document, Engine engine, Executor background, Executor views) {
        this.document = document;
        this.runs = new Runs(engine, background, views, failure::set);
        this.loader = new WeightLoader(background);
        this.views = views;
        document.addListener(this::show);
        picture.addListener((property, old, now) -> run());
        show(document.state());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Shapes, problems and costs of the graph as it is now. */
    public ReadOnlyObjectProperty<Analysis> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    public Analysis analysis() {
        return analysis.get();
    }

    /** The path of the selected node; empty for none. */
    public StringProperty selectionProperty() {
        return selection;
    }

    public ObjectProperty<OpenPicture> pictureProperty() {
        return picture;
    }

    /** The weights that the network runs with; untrained ones where those that were chosen do not fit it. */
    public ReadOnlyObjectProperty<WeightChoice> weightsProperty() {
        return weights.inUseProperty();
    }

    /** What a person should know about the weights in use; null for nothing. */
    public ReadOnlyObjectProperty<Message> remarkProperty() {
        return weights.remarkProperty();
    }

    /**
     * The newest finished run; null where there is none of what is open. While the next one is under way it may be of
     * an older size or picture, but never of another network, nor of one that cannot run any more.
     */
    public ReadOnlyObjectProperty<Run> runProperty() {
        return runs.runProperty();
    }

    /** What came of the newest finished run, for those who do not ask how long it took; null where there is none. */
    public ReadOnlyObjectProperty<Trace> traceProperty() {
        return runs.traceProperty();
    }

    /** How long the newest finished run takes, for those who ask nothing else of it; null until that can be trusted. */
    public ReadOnlyObjectProperty<Times> timedProperty() {
        return runs.timedProperty();
    }

    /** Why there is no trace; null while there is one. */
    public ReadOnlyObjectProperty<Message> absenceProperty() {
        return runs.absenceProperty();
    }

    /** The likeliest classes of the newest run; none where its answer is not a vector. */
    public ReadOnlyObjectProperty<List<Prediction>> predictionsProperty() {
        return runs.predictionsProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return runs.runningProperty();
    }

    /** How much of the run is done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return runs.progressProperty();
    }

    /** The last thing that could not be done; null after something that could. */
    public ObjectProperty<Message> failureProperty() {
        return failure;
    }

    /** The architecture that is open, if it is one. */
    public Optional<Architecture> architecture() {
        return state.get().subject().architecture();
    }

    public Configuration configuration() {
        return state.get().subject().configuration();
    }

    /**
     * Opens an architecture or a block. Weights from a file belonged to what was open, so random ones take their place.
     */
    public void open(Subject subject) {
        attempt(() -> change(WeightChoice.untrained(), () -> {
            document.open(subject);
            selection.set(firstBlock(state.get().graph()));
        }));
    }

    /** Builds what is open in another size, or says why not. */
    public void resize(UnaryOperator<Configuration> change) {
        attempt(() -> document.configure(change.apply(configuration())));
    }

    /**
     * Makes an edit.
     *
     * @throws Failure when it cannot be made, for the field that asked to say why; nothing has changed then
     */
    public void edit(Edit edit) {
        document.edit(edit);
    }

    /** Gives an attribute of the node at {@code path} another value; as {@link #edit(Edit)}. */
    public void edit(String path, String attribute, Object value) {
        edit(new AttributeEdit(path, attribute, value));
    }

    public void undo() {
        move(document::undo);
    }

    public void redo() {
        move(document::redo);
    }

    /** What undo and redo change is not where a person looks any more: the eye is led there. */
    private void move(Runnable step) {
        List<Edit> before = state.get().edits();
        step.run();
        List<Edit> after = state.get().edits();
        List<Edit> longer = before.size() > after.size() ? before : after;
        if (!before.equals(after)) {
            String path = longer.get(longer.size() - 1).path();
            if (analysis.get().report(path).isPresent()) {
                selection.set(path);
                moves.forEach(listener -> listener.accept(path));
            }
        }
    }

    /** Has {@code listener} told the path of the node that an undo or redo changed; it may stand in closed blocks. */
    public void onMove(Consumer<String> listener) {
        moves.add(listener);
    }

    /** What undo would take back. */
    public Optional<Message> undoLabel() {
        return document.undoLabel();
    }

    /** What redo would do again. */
    public Optional<Message> redoLabel() {
        return document.redoLabel();
    }

    /** Takes weights that come from a rule. */
    public void use(WeightChoice choice) {
        loads++;
        weights.choose(choice);
        weights.settle(analysis.get());
        run();
    }

    /**
     * Reads a weights file in the background; takes it, in the size that it says, if it fits, and else says why not.
     * Whatever is opened or chosen meanwhile has the last word.
     */
    public void openWeights(Path file) {
        failure.set(null);
        load(file, ++loads);
    }

    private void load(Path file, long ticket) {
        State open = state.get();
        loader.load(file, open, new WeightLoader.Observer() {
            @Override
            public void loaded(WeightChoice choice, Subject subject) {
                views.execute(() -> {
                    if (ticket == loads) {
                        take(file, open, choice, subject);
                    }
                });
            }

            @Override
            public void failed(Message reason) {
                views.execute(() -> {
                    if (ticket == loads) {
                        failure.set(reason);
                    }
                });
            }
        });
    }

    @SuppressWarnings("ReferenceEquality") // each step makes a state of its own; comparing graphs would be slow
    private void take(Path file, State open, WeightChoice choice, Subject subject) {
        if (open != state.get()) {
            load(file, loads); // it was compared with a network that has changed since
            return;
        }
        attempt(() -> change(choice, () -> {
            if (subject.architecture().equals(architecture())) {
                document.configure(subject.configuration(), Message.of("document.edit.open", choice.title()));
            } else {
                document.open(subject);
            }
        }));
    }

    /** Takes weights together with a step of the document, so that undo takes both back. */
    @SuppressWarnings("ReferenceEquality") // as above
    private void change(WeightChoice choice, Runnable step) {
        State before = state.get();
        WeightChoice was = weights.chosen();
        weights.choose(choice);
        try {
            step.run();
        } catch (Failure refused) {
            weights.choose(was);
            throw refused;
        }
        if (state.get() != before) {
            loads++;
            weights.remember(before, was, state.get());
        } else {
            use(choice);
        }
    }

    /** Runs what is open on the picture, in the background. Called by itself whenever either changes. */
    public void run() {
        failure.set(null);
        runs.start(analysis.get(), picture.get(), weights.inUseProperty().get(), preprocessing());
    }

    /** Stops the run. What it was to replace is not of what is open, and goes. */
    public void cancel() {
        runs.cancel();
    }

    /** How a picture becomes the network's input: as the weights say, else as the architecture does. */
    public Preprocessing preprocessing() {
        return weightsProperty()
                .get()
                .preprocessing()
                .or(() -> architecture().flatMap(a -> Preprocessing.parse(a.preprocessing())))
                .orElse(Preprocessing.TORCHVISION);
    }

    private void show(State now) {
        if (weights.follow(state.get(), now)) {
            loads++;
        }
        boolean another = state.get() != null && !state.get().subject().isSameInAnySize(now.subject());
        state.set(now);
        if (another) {
            runs.withdraw(Message.of("workbench.absence.running"));
        }
        analysis.set(Analysis.of(now.graph()));
        weights.settle(analysis.get());
        if (analysis.get().report(selection.get()).isEmpty()) {
            selection.set(firstBlock(now.graph()));
        }
        run();
    }

    /** So that there is something to look at: the first block, else nothing. */
    private static String firstBlock(Graph graph) {
        return graph.nodes().stream()
                .filter(node -> node.operation() instanceof Composite)
                .map(Node::name)
                .findFirst()
                .orElse("");
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (Failure refused) {
            failure.set(refused.reason());
        }
    }
}
