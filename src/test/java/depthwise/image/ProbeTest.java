package depthwise.image;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeTest {
    @ParameterizedTest
    @CsvSource({
        "224, 615edc126072834b2fb3f5b607707a63c3026d947e3ca63328c7abdd47c0a257",
        "256, bbb58ddb50e33d1c4e198283ac890baab8e10e5e40033c06152549aed3f4acfb"
    })
    void isTheReferenceInputToTheLastBit(int side, String sha256) throws NoSuchAlgorithmException {
        float[] data = Probe.tensor(side, side).data();
        ByteBuffer bytes = ByteBuffer.allocate(4 * data.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(data);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array())))
                .isEqualTo(sha256);
    }

    @Test
    void hasTheShapeAskedFor() {
        Tensor probe = Probe.tensor(5, 7);
        assertThat(probe.shape()).isEqualTo(new Shape.Maps(3, 5, 7));
        assertThat(probe.data()[0]).isEqualTo(0.1f);
    }
}
