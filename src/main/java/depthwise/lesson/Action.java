package depthwise.lesson;

import depthwise.manifold.ManifoldExperiment;
import java.util.List;

/** One thing that a step of a lesson does to the program. */
public sealed interface Action {
    /** Has {@code performer} do it. */
    void perform(Performer performer);

    /** Whether it stands when something else is opened. */
    default boolean outlivesOpening() {
        return false;
    }

    /** Opens an architecture, or a block by itself, by its key, with everything as it is at first. */
    record Open(String key) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.open(key);
        }
    }

    /** Selects a node by its path, opening the blocks around it, and comes near. */
    record Select(String path) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.stage().select(path);
        }
    }

    /** Opens a block, so that its body is seen, and comes near. */
    record Expand(String path) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.stage().expand(path);
        }
    }

    /** Sets the width multiplier α. */
    record Width(double alpha) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.width(alpha);
        }
    }

    /** Sets the resolution ρ. */
    record Resolution(int height, int width) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.resolution(height, width);
        }
    }

    /** Picks a sample picture by its file's name without ending. */
    record Show(String picture) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.stage().show(picture);
        }

        @Override
        public boolean outlivesOpening() {
            return true;
        }
    }

    /** Goes to a workspace: architecture, maps, cost or manifold. */
    record Go(String workspace) implements Action {
        public static final List<String> WORKSPACES = List.of("architecture", "maps", "cost", "manifold");

        @Override
        public void perform(Performer performer) {
            performer.stage().go(workspace);
        }
    }

    /** Shows the whole network. */
    record Fit() implements Action {
        @Override
        public void perform(Performer performer) {
            performer.stage().fit();
        }
    }

    /** Turns the inspector to its maps, attributes or cost. */
    record Inspect(String page) implements Action {
        public static final List<String> PAGES = List.of("maps", "attributes", "cost");

        @Override
        public void perform(Performer performer) {
            performer.stage().inspect(page);
        }
    }

    /** Has the bars of the cost view say macs, parameters or memory. */
    record Chart(String quantity) implements Action {
        public static final List<String> QUANTITIES = List.of("macs", "parameters", "memory");

        @Override
        public void perform(Performer performer) {
            performer.stage().chart(quantity);
        }
    }

    /** Sets up the manifold lab. */
    record Lab(ManifoldExperiment experiment) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.stage().lab(experiment);
        }
    }
}
