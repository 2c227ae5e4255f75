package depthwise.ui.cost;

import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Published;
import java.util.Optional;

/**
 * What the paper prints for the network that is open.
 *
 * @param architecture the key of the architecture
 * @param figures what is printed for its size
 */
public record Paper(String architecture, Published figures) {
    /** The figures for {@code architecture} in the size of {@code configuration}, if its paper prints any. */
    public static Optional<Paper> of(Architecture architecture, Configuration configuration) {
        return architecture.published(configuration).map(figures -> new Paper(architecture.key(), figures));
    }

    /** The key of a note on figures that released code does not reproduce; most architectures have none. */
    String noteKey() {
        return "zoo.note." + architecture;
    }
}
