package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
