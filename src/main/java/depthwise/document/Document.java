package depthwise.document;

import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.zoo.Configuration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The open architecture: asks for edits go in, new states come out. Undo goes back to the state before, which was kept.
 * Not thread-safe: it belongs to the thread of the views.
 */
public final class Document {
    private static final int DEPTH = 200;
    private static final Message RESIZE = Message.of("document.edit.configure");

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private State state;
    private boolean publishing;

    /** A state and the name of what led away from it. */
    private record Step(State state, Message label, Optional<Edit> edit) {}

    public Document(Subject subject) {
        this.state = State.of(subject);
    }

    public State state() {
        return state;
    }

    /** Tells {@code listener} each new state. A listener must not edit in its turn. */
    public void addListener(Consumer<State> listener) {
        listeners.add(listener);
    }

    /** Opens something else; what was open stays one undo away. */
    public void open(Subject subject) {
        advance(State.of(subject), Message.of("document.edit.open", subject.title()), Optional.empty());
    }

    /**
     * Builds the subject in another size and makes the edits again. Successive widths are one step of undo, and edits
     * that only a width on the way had no place for are made again.
     */
    public void configure(Configuration configuration) {
        Configuration now = state.subject().configuration();
        if (configuration.equals(now)) {
            return;
        }
        Step last = undo.peek();
        boolean continues = redo.isEmpty()
                && last != null
                && last.label().equals(RESIZE)
                && now.withAlpha(configuration.alpha()).equals(configuration)
                && now.equals(last.state().subject().configuration().withAlpha(now.alpha()));
        State from = continues ? last.state() : state;
        State resized = from.resized(from.subject().with(configuration));
        if (continues) {
            refuseReentry();
            state = resized;
            publish();
        } else {
            advance(resized, RESIZE, Optional.empty());
        }
    }

    /** As {@link #configure(Configuration)}, but for a reason that has a name and makes it a step by itself. */
    public void configure(Configuration configuration, Message label) {
        if (!configuration.equals(state.subject().configuration())) {
            advance(state.resized(state.subject().with(configuration)), label, Optional.empty());
        }
    }

    /**
     * Makes an edit. Successive positions of one slider are one step of undo.
     *
     * @throws Failure when the edit cannot be made; nothing has changed then
     */
    public void edit(Edit edit) {
        refuseReentry();
        State next = state.with(edit);
        if (next.graph().equals(state.graph())) {
            return;
        }
        boolean continues = redo.isEmpty()
                && !undo.isEmpty()
                && undo.peek().edit().filter(last -> last.isReplacedBy(edit)).isPresent();
        if (continues) {
            state = next;
            publish();
        } else {
            advance(next, edit.label(), Optional.of(edit));
        }
    }

    /** What undo would take back. */
    public Optional<Message> undoLabel() {
        return Optional.ofNullable(undo.peek()).map(Step::label);
    }

    /** What redo would do again. */
    public Optional<Message> redoLabel() {
        return Optional.ofNullable(redo.peek()).map(Step::label);
    }

    public void undo() {
        move(undo, redo);
    }

    public void redo() {
        move(redo, undo);
    }

    private void move(Deque<Step> from, Deque<Step> to) {
        refuseReentry();
        if (!from.isEmpty()) {
            Step step = from.pop();
            to.push(new Step(state, step.label(), Optional.empty()));
            state = step.state();
            publish();
        }
    }

    private void advance(State next, Message label, Optional<Edit> edit) {
        refuseReentry();
        undo.push(new Step(state, label, edit));
        if (undo.size() > DEPTH) {
            undo.removeLast();
        }
        redo.clear();
        state = next;
        publish();
    }

    private void publish() {
        publishing = true;
        try {
            listeners.forEach(listener -> listener.accept(state));
        } finally {
            publishing = false;
        }
    }

    private void refuseReentry() {
        if (publishing) {
            throw new IllegalStateException("a listener of the document must not edit it");
        }
    }
}
