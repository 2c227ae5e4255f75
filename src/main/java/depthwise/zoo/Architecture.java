package depthwise.zoo;

import depthwise.graph.Graph;
import java.util.List;
import java.util.Optional;

/** A network of the papers: its table, and how to build it in any size. */
public interface Architecture {
    /** Its name on the command line and in files, for instance {@code mobilenet-v2}. */
    String key();

    /** Its name in the papers. */
    String title();

    /** The size that its paper starts from. */
    Configuration defaults();

    /** The network in the given size: an input, its blocks, an output. */
    Graph build(Configuration configuration);

    /**
     * The name of the preprocessing that its reference weights were trained with; the image room knows what it means.
     */
    String preprocessing();

    /** What its paper prints, where it prints figures. */
    List<Published> published();

    /** The paper's figures for the size of {@code configuration}. */
    default Optional<Published> published(Configuration configuration) {
        return published().stream()
                .filter(p -> p.alpha() == configuration.alpha()
                        && p.resolution() == configuration.height()
                        && p.resolution() == configuration.width())
                .findFirst();
    }
}
