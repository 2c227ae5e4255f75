package depthwise.ui.workbench;

import depthwise.engine.Trace;
import depthwise.image.ColourMap;
import depthwise.image.MapPicture;
import depthwise.image.Picture;
import depthwise.image.ValueScale;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** The strongest feature map of each node of a trace, drawn in the background when first asked for. */
public final class Thumbnails {
    private final Trace trace;
    private final Executor background;
    private final Runnable changed;
    private final Map<String, Picture> drawn = new ConcurrentHashMap<>();
    private final Set<String> asked = new HashSet<>();

    /**
     * Thumbnails of {@code trace}.
     *
     * @param background where they are drawn
     * @param changed told when one more is there, on the background thread
     */
    public Thumbnails(Trace trace, Executor background, Runnable changed) {
        this.trace = trace;
        this.background = background;
        this.changed = changed;
    }

    /** The thumbnail of the node at {@code path}, once it is drawn and if its output is maps of more than one pixel. */
    public Optional<Picture> get(String path) {
        if (asked.add(path)) {
            background.execute(() -> draw(path));
        }
        return Optional.ofNullable(drawn.get(path));
    }

    private void draw(String path) {
        if (trace.analysis().source(path).isEmpty()) {
            return;
        }
        Tensor tensor = trace.tensor(path);
        if (tensor.shape() instanceof Shape.Maps maps && maps.height() > 1 && maps.width() > 1) {
            int channel = strongest(tensor, maps);
            int area = maps.height() * maps.width();
            ValueScale scale = ValueScale.of(tensor.data(), channel * area, area);
            int[] pixels = new MapPicture(scale, ColourMap.VIRIDIS).channel(tensor, channel);
            drawn.put(path, Picture.of(maps.width(), maps.height(), pixels));
            changed.run();
        }
    }

    /** The channel that varies most: a bright but even map shows nothing. */
    private static int strongest(Tensor tensor, Shape.Maps maps) {
        int area = maps.height() * maps.width();
        int best = 0;
        double most = -1;
        for (int c = 0; c < maps.channels(); c++) {
            double sum = 0;
            double squares = 0;
            for (int i = c * area; i < (c + 1) * area; i++) {
                sum += tensor.data()[i];
                squares += (double) tensor.data()[i] * tensor.data()[i];
            }
            double variance = squares / area - sum / area * (sum / area);
            if (variance > most) {
                most = variance;
                best = c;
            }
        }
        return best;
    }
}
