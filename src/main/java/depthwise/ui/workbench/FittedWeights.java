package depthwise.ui.workbench;

import depthwise.document.State;
import depthwise.graph.Analysis;
import depthwise.text.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The weights that a person chose, and those that the network runs with: the same as long as they fit, else untrained
 * ones. The choice is kept meanwhile, so that it is in use again as soon as the network has its parameters back.
 *
 * <p>Some steps change the network and the weights together, as opening a weights file in its own size does. Going back
 * over such a step goes back to the weights that were chosen before it.
 */
final class FittedWeights {
    /** Each may hold a file's numbers. */
    private static final int REMEMBERED = 20;

    private final WeightChoice standIn = WeightChoice.untrained();
    private final Deque<Crossing> crossings = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<WeightChoice> inUse = new ReadOnlyObjectWrapper<>(standIn);
    private final ReadOnlyObjectWrapper<Message> remark = new ReadOnlyObjectWrapper<>();
    private WeightChoice chosen = standIn;

    /** A step that changed both. */
    private record Crossing(State before, WeightChoice was, State after, WeightChoice became) {
        @SuppressWarnings("ReferenceEquality") // undo gives the very states back; comparing their graphs would be slow
        Optional<WeightChoice> choice(State from, State to) {
            if (from == after && to == before) {
                return Optional.of(was);
            }
            return from == before && to == after ? Optional.of(became) : Optional.empty();
        }
    }

    ReadOnlyObjectProperty<WeightChoice> inUseProperty() {
        return inUse.getReadOnlyProperty();
    }

    /** What a person should know about the weights in use; null for nothing. */
    ReadOnlyObjectProperty<Message> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    WeightChoice chosen() {
        return chosen;
    }

    /** Takes another choice; {@link #settle} puts it to use. */
    void choose(WeightChoice choice) {
        chosen = choice;
    }

    /** Remembers that the step from {@code before} to {@code after} changed the choice from {@code was} to this one. */
    void remember(State before, WeightChoice was, State after) {
        crossings.addFirst(new Crossing(before, was, after, chosen));
        if (crossings.size() > REMEMBERED) {
            crossings.removeLast();
        }
    }

    /** Goes along with undo and redo; tells whether the choice changed. */
    boolean follow(State from, State to) {
        Optional<WeightChoice> choice = crossings.stream()
                .flatMap(crossing -> crossing.choice(from, to).stream())
                .findFirst();
        choice.ifPresent(this::choose);
        return choice.isPresent();
    }

    /** Finds out whether the choice fits the network. One with a problem does not run and is not asked. */
    void settle(Analysis analysis) {
        Optional<Message> misfit =
                analysis.isRunnable() ? chosen.source().misfit(analysis.operations()) : Optional.empty();
        inUse.set(misfit.isPresent() ? standIn : chosen);
        remark.set(misfit.map(first -> Message.of("workbench.weights.misfit", chosen.title(), first))
                .or(chosen::remark)
                .orElse(null));
    }
}
