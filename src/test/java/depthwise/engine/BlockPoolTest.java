package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Failure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockPoolTest {
    private final BlockPool pool = new BlockPool();

    @Test
    void handsOutAgainWhatCameBack() {
        float[] block = pool.take(1000);
        pool.giveBack(block);
        assertThat(pool.take(900)).isSameAs(block);
        assertThat(pool.take(900)).isNotSameAs(block);
    }

    @Test
    void neitherStretchesNorWastesABlock() {
        float[] block = pool.take(1000);
        pool.giveBack(block);
        assertThat(pool.take(1001)).hasSizeGreaterThanOrEqualTo(1001);
        assertThat(pool.take(100)).hasSizeLessThan(1000);
        assertThat(pool.take(1000)).isSameAs(block);
    }

    /** The first attempt fails; nothing may hold the idle blocks when the second is made. */
    @Test
    void letsGoOfIdleBlocksWhereMemoryIsShort() {
        List<Integer> asked = new ArrayList<>();
        BlockPool tight = new BlockPool(floats -> {
            asked.add(floats);
            if (asked.size() == 2) {
                throw Failure.of("engine.memory", 1);
            }
            return new float[floats];
        });
        float[] small = tight.take(100);
        tight.giveBack(small);
        assertThat(tight.take(5000)).hasSize(5000);
        assertThat(asked).containsExactly(100, 5000, 5000);
        assertThat(tight.take(100)).isNotSameAs(small);
    }

    @Test
    void aLeaseIsLetGoOnce() {
        Lease lease = new Lease(pool, 500);
        float[] block = lease.block();
        lease.run();
        lease.run();
        assertThat(lease.block()).isNull();
        assertThat(pool.take(500)).isSameAs(block);
        assertThat(pool.take(500)).isNotSameAs(block);
    }
}
