package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loops that are only fast for certain while HotSpot compiles each by itself, for which they have to be large. */
class VectorLoopSizeTest {
    /** HotSpot's FreqInlineSize: methods of more bytes of code are not taken into what calls them. */
    private static final int TAKEN_IN = 325;

    private static final Pattern INSTRUCTION = Pattern.compile("^ +(\\d+): [a-z]", Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({
        "VectorExponential, powers",
        "VectorExponential, logistic",
        "VectorWindowOfThree, one",
        "VectorWindowOfThree, two",
        "VectorRowOfFive, one",
        "VectorRowOfFive, two",
        "VectorTileOfFour, pair",
        "VectorTileOfSix, pair",
        "VectorTileOfSeven, pair",
        "VectorTileOfFourteen, single",
    })
    void isTooLargeToBeTakenIntoItsCaller(String type, String method) throws URISyntaxException {
        assertThat(lastInstruction(type, method)).isGreaterThan(TAKEN_IN);
    }

    /** Where the last instruction of {@code method} stands. */
    private static int lastInstruction(String type, String method) throws URISyntaxException {
        String code = disassembled(type);
        int start = code.indexOf(' ' + method + '(');
        assertThat(start).as(type + " has " + method).isPositive();
        int end = code.indexOf("\n\n", start);
        Matcher instructions = INSTRUCTION.matcher(code.substring(start, end < 0 ? code.length() : end));
        int last = 0;
        while (instructions.find()) {
            last = Integer.parseInt(instructions.group(1));
        }
        return last;
    }

    private static String disassembled(String type) throws URISyntaxException {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Path classes = Path.of(Arithmetic.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-c",
                        "-p",
                        "-cp",
                        classes.toString(),
                        Arithmetic.class.getPackageName() + '.' + type);
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
