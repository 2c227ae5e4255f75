package depthwise.engine.kernel;

import java.util.Optional;

/** What a packing made, and where it stands: in {@code data} from {@code at} on. */
final class Packed {
    final float[] data;
    final int at;

    /** Which the stock finds this by, for as long as somebody holds this. */
    final Optional<Packing> packing;

    private Packed(float[] data, int at, Optional<Packing> packing) {
        this.data = data;
        this.at = at;
        this.packing = packing;
    }

    /** Packs into {@code room}, which holds zeros. */
    static Packed of(Packing packing, Span room) {
        packing.pack(room.data(), room.at());
        return new Packed(room.data(), room.at(), Optional.of(packing));
    }

    /** Numbers that somebody packs for himself. */
    static Packed own(float[] data, int at) {
        return new Packed(data, at, Optional.empty());
    }
}
