package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeSearchTest {
    private final Analysis v2 = Networks.zoo("mobilenet-v2");

    @Test
    void findsByTitleAtAnyDepth() {
        assertThat(find("shortcut")).hasSize(10).startsWith("features.3.add");
        assertThat(find("DEPTHWISE 3×3")).hasSizeGreaterThanOrEqualTo(17);
    }

    @Test
    void findsByPath() {
        assertThat(find("features.17")).first().isEqualTo("features.17");
        assertThat(find("classifier.1")).containsExactly("classifier.1");
    }

    @Test
    void everyWordCounts() {
        assertThat(find("expand features.4")).containsExactly("features.4.conv.0");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find("   ")).isEmpty();
        assertThat(find("zebra")).isEmpty();
    }

    private List<String> find(String query) {
        return NodeSearch.find(v2, query, Messages.english());
    }
}
