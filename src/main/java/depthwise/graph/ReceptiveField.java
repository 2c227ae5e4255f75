package depthwise.graph;

import depthwise.op.Category;
import depthwise.op.Window;
import depthwise.op.Windowed;
import depthwise.tensor.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pixels that go into a node and can change one pixel that comes out: rows {@code top} to {@code bottom} and
 * columns {@code left} to {@code right}, all inclusive, cut off at the edges.
 *
 * @param of the maps that go in
 */
public record ReceptiveField(Shape.Maps of, int top, int left, int bottom, int right) {

    /**
     * The field of pixel ({@code row}, {@code column}) of what comes out of the node at {@code path}, in what goes into
     * it: of one operation its window, of a block what its body adds up to. Empty where maps do not go in and come out.
     */
    public static Optional<ReceptiveField> of(Analysis analysis, String path, int row, int column) {
        Optional<FlatOperation> source = analysis.source(path);
        if (source.isEmpty() || !(source.get().shape() instanceof Shape.Maps)) {
            return Optional.empty();
        }
        Map<String, FlatOperation> inside = new HashMap<>();
        for (FlatOperation operation : analysis.inside(path)) {
            inside.put(operation.path(), operation);
        }
        return new Search(inside).from(source.get(), row, column);
    }

    public int height() {
        return bottom - top + 1;
    }

    public int width() {
        return right - left + 1;
    }

    private ReceptiveField join(ReceptiveField other) {
        return new ReceptiveField(
                of,
                Math.min(top, other.top),
                Math.min(left, other.left),
                Math.max(bottom, other.bottom),
                Math.max(right, other.right));
    }

    /** Grows the field backwards through the operations of one node, each branch by itself. */
    private record Search(Map<String, FlatOperation> inside) {
        Optional<ReceptiveField> from(FlatOperation operation, int row, int column) {
            if (operation.inputShapes().isEmpty() || !(operation.shape() instanceof Shape.Maps out)) {
                return Optional.empty();
            }
            return through(operation, new ReceptiveField(out, row, column, row, column));
        }

        private Optional<ReceptiveField> through(FlatOperation operation, ReceptiveField seen) {
            Optional<ReceptiveField> joined = Optional.empty();
            for (int i = 0; i < operation.inputs().size(); i++) {
                Optional<ReceptiveField> one = back(operation, i, seen);
                if (joined.isEmpty() || one.isEmpty()) {
                    joined = joined.or(() -> one);
                } else if (joined.get().of().equals(one.get().of())) {
                    joined = Optional.of(joined.get().join(one.get()));
                }
            }
            return joined;
        }

        private Optional<ReceptiveField> back(FlatOperation operation, int input, ReceptiveField seen) {
            FlatOperation before = inside.get(operation.inputs().get(input));
            if (!(operation.inputShapes().get(input) instanceof Shape.Maps in)) {
                // Tokens: each has seen its whole sequence, so each pixel may have seen every other.
                return before == null ? Optional.empty() : everything(before);
            }
            ReceptiveField field = operation.operation() instanceof Windowed windowed
                    ? through(windowed.window(), in, seen)
                    : sameOrAll(operation, in, seen);
            return before == null || before.inputs().isEmpty() ? Optional.of(field) : through(before, field);
        }

        private Optional<ReceptiveField> everything(FlatOperation operation) {
            if (operation.shape() instanceof Shape.Maps maps) {
                return through(operation, whole(maps));
            }
            for (int i = 0; i < operation.inputs().size(); i++) {
                Optional<ReceptiveField> found = back(operation, i, whole(new Shape.Maps(1, 1, 1)));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private static ReceptiveField through(Window window, Shape.Maps in, ReceptiveField seen) {
            int top = seen.top() * window.stride() - window.before(in.height());
            int bottom = seen.bottom() * window.stride() - window.before(in.height()) + window.kernel() - 1;
            int left = seen.left() * window.stride() - window.before(in.width());
            int right = seen.right() * window.stride() - window.before(in.width()) + window.kernel() - 1;
            return new ReceptiveField(
                    in,
                    clamp(top, in.height()),
                    clamp(left, in.width()),
                    clamp(bottom, in.height()),
                    clamp(right, in.width()));
        }

        private static ReceptiveField sameOrAll(FlatOperation operation, Shape.Maps in, ReceptiveField seen) {
            boolean sameGrid = operation.shape() instanceof Shape.Maps out
                    && out.height() == in.height()
                    && out.width() == in.width()
                    && operation.operation().category() != Category.ATTENTION;
            return sameGrid ? new ReceptiveField(in, seen.top(), seen.left(), seen.bottom(), seen.right()) : whole(in);
        }

        private static ReceptiveField whole(Shape.Maps maps) {
            return new ReceptiveField(maps, 0, 0, maps.height() - 1, maps.width() - 1);
        }

        private static int clamp(int at, int length) {
            return Math.max(0, Math.min(length - 1, at));
        }
    }
}
