package depthwise.lesson;

import depthwise.zoo.Configuration;

/** One thing that a step of a lesson does to the program. */
public sealed interface Action {
    /** Opens an architecture by its key. */
    record Open(String architecture) implements Action {}

    /** Selects a node by its path, opening the blocks around it. */
    record Select(String path) implements Action {}

    /** Opens a block, so that its body is seen. */
    record Expand(String path) implements Action {}

    /** Sets the width multiplier α. */
    record Width(double alpha) implements Action {}

    /** Sets the resolution ρ. */
    record Resolution(int height, int width) implements Action {
        /** {@code configuration} at this resolution. */
        public Configuration in(Configuration configuration) {
            return configuration.withResolution(height, width);
        }
    }

    /** Picks a sample picture by its file's name without ending. */
    record Show(String picture) implements Action {}

    /** Goes to a workspace: architecture, maps, cost or manifold. */
    record Go(String workspace) implements Action {}
}
