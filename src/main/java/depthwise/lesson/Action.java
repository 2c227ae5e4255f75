package depthwise.lesson;

/** One thing that a step of a lesson does to the program. */
public sealed interface Action {
    /** Has {@code performer} do it. */
    void perform(Performer performer);

    /** Opens an architecture by its key. */
    record Open(String architecture) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.open(architecture);
        }
    }

    /** Selects a node by its path, opening the blocks around it. */
    record Select(String path) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.select(path);
        }
    }

    /** Opens a block, so that its body is seen. */
    record Expand(String path) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.expand(path);
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
            performer.show(picture);
        }
    }

    /** Goes to a workspace: architecture, maps, cost or manifold. */
    record Go(String workspace) implements Action {
        @Override
        public void perform(Performer performer) {
            performer.go(workspace);
        }
    }
}
