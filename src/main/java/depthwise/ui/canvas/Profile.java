package depthwise.ui.canvas;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.NodeReport;
import depthwise.op.Category;
import depthwise.tensor.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The widths inside a closed block, from its entrance to its exit: thin, fat, thin for an inverted residual, the other
 * way round for ResNet's bottleneck. Only what mixes or filters channels on the main path counts.
 *
 * @param segments in the order of computation
 */
record Profile(List<Segment> segments) {
    private static final Set<Category> SHAPING = EnumSet.of(
            Category.CONVOLUTION, Category.DEPTHWISE, Category.POINTWISE, Category.LINEAR, Category.ATTENTION);

    Profile {
        segments = List.copyOf(segments);
    }

    /** One operation: its family, and the channels that go in and come out. */
    record Segment(Category category, int in, int out) {
        /** Whether it is only a mark on the ribbon: a gate weighs channels and changes none. */
        boolean isMark() {
            return category == Category.GATE;
        }
    }

    static Profile of(Analysis analysis, NodeReport report) {
        String path = report.path();
        boolean pooled = report.shape().map(Profile::isPixel).orElse(true);
        List<FlatOperation> inside = analysis.operations().stream()
                .filter(op -> op.path().equals(path) || op.path().startsWith(path + "."))
                .toList();
        List<Segment> shaping = inside.stream()
                .filter(op -> SHAPING.contains(op.operation().category())
                        || op.operation().category() == Category.GATE)
                .filter(op -> pooled || !isPixel(op.shape()))
                .map(Profile::segment)
                .toList();
        if (!shaping.isEmpty() || inside.isEmpty()) {
            return new Profile(shaping);
        }
        return new Profile(List.of(segment(inside.get(inside.size() - 1))));
    }

    private static Segment segment(FlatOperation op) {
        int out = op.shape().channels();
        int in = op.inputShapes().isEmpty() ? out : op.inputShapes().get(0).channels();
        return new Segment(op.operation().category(), in, out);
    }

    /** Whether nothing of the maps is left but one number a channel. */
    private static boolean isPixel(Shape shape) {
        return shape instanceof Shape.Vector
                || shape instanceof Shape.Maps maps && maps.height() == 1 && maps.width() == 1;
    }
}
