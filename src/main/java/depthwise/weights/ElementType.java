package depthwise.weights;

import java.nio.ByteBuffer;
import java.util.Optional;

/** How safetensors stores one number. Only floating-point numbers can become weights; the rest is known by its size. */
public enum ElementType {
    F64(Double.BYTES, (bytes, at) -> (float) bytes.getDouble(at)),
    F32(Float.BYTES, ByteBuffer::getFloat),
    F16(Short.BYTES, (bytes, at) -> HalfFloat.toFloat(bytes.getShort(at))),
    BF16(Short.BYTES, (bytes, at) -> Float.intBitsToFloat(bytes.getShort(at) << Short.SIZE)),
    F8_E5M2(1),
    F8_E4M3(1),
    I64(Long.BYTES),
    U64(Long.BYTES),
    I32(Integer.BYTES),
    U32(Integer.BYTES),
    I16(Short.BYTES),
    U16(Short.BYTES),
    I8(1),
    U8(1),
    BOOL(1);

    @FunctionalInterface
    private interface Decoder {
        float at(ByteBuffer bytes, int position);
    }

    private final int bytes;
    private final Optional<Decoder> decoder;

    ElementType(int bytes) {
        this.bytes = bytes;
        this.decoder = Optional.empty();
    }

    ElementType(int bytes, Decoder decoder) {
        this.bytes = bytes;
        this.decoder = Optional.of(decoder);
    }

    /** The type that the format calls {@code name}. */
    static Optional<ElementType> named(String name) {
        for (ElementType type : values()) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Bytes that one number takes. */
    int bytes() {
        return bytes;
    }

    /** Whether weights can be read from it. */
    public boolean isReadable() {
        return decoder.isPresent();
    }

    /**
     * Decodes the numbers that remain in {@code source}.
     *
     * @param source little-endian; used up
     * @param target modified from {@code at} on
     */
    void decode(ByteBuffer source, float[] target, int at) {
        Decoder decode = decoder.orElseThrow();
        int count = source.remaining() / bytes;
        for (int i = 0; i < count; i++) {
            target[at + i] = decode.at(source, source.position() + i * bytes);
        }
        source.position(source.limit());
    }
}
