package depthwise.weights;

import java.nio.charset.StandardCharsets;

/** FNV-1a with 64 bits over the UTF-8 bytes of a name: a seed for each parameter that depends on nothing else. */
final class NameHash {
    private static final long OFFSET_BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private NameHash() {}

    static long of(String name) {
        long hash = OFFSET_BASIS;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * PRIME;
        }
        return hash;
    }
}
