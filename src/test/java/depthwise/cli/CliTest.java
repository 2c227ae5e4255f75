package depthwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Failure;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class CliTest {
    @Test
    void explainsItselfWithoutArguments() {
        CliRun run = CliRun.of();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: depthwise", "models", "summary", "run", "manifold");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"models", "summary", "run", "export", "manifold"})
    void everyCommandHasHelp(String command) {
        CliRun run = CliRun.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: depthwise " + command).doesNotContain("cli.");
        // Every option line goes on with words.
        assertThat(run.out().lines().filter(line -> line.matches("\\s+(-\\w, )?--\\S+")))
                .allSatisfy(line -> {
                    List<String> lines = run.out().lines().toList();
                    assertThat(lines.get(lines.indexOf(line) + 1)).matches("\\s{20,}\\S.*");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense                               | Unmatched argument at index 0: 'nonsense'",
                "modles                                 | did you mean models",
                "summary                                | Missing required parameter: 'MODEL'",
                "summary mobilenet-v9                   | There is no architecture called \"mobilenet-v9\"; did you mean mobilenet-v",
                "summary resnet50                       | choose one of mobilenet-v1, mobilenet-v2,",
                "summary mobilenet-v2 --hight 3         | Unknown options: '--hight', '3'",
                "summary mobilenet-v2 --format xml      | expected one of [TEXT, JSON, CSV]",
                "summary mobilenet-v2 --width 0         | The width multiplier must be between 0.05 and 4, not 0",
                "summary mobilenet-v2 --width -1        | The width multiplier must be between 0.05 and 4, not -1",
                "summary mobilenet-v2 --width NaN       | The width multiplier must be between 0.05 and 4, not NaN",
                "summary mobilenet-v2 --width 1e300     | The width multiplier must be between 0.05 and 4, not 1.0E300",
                "summary mobilenet-v2 --width wide      | 'wide' is not a number",
                "summary mobilenet-v2 --resolution 0    | must be between 1 and 4096 pixels, not 0",
                "summary mobilenet-v2 --resolution -8   | must be between 1 and 4096 pixels, not -8",
                "summary mobilenet-v2 --resolution 224x | \"224x\" is no resolution",
                "summary mobilenet-v2 --resolution NaN  | \"NaN\" is no resolution",
                "summary mobilenet-v2 --resolution 99999999999 | must be between 1 and 4096 pixels, not 99999999999",
                "summary mobilenet-v2 --resolution 224x0 | must be between 1 and 4096 pixels, not 0",
                "summary mobilenet-v2 --classes 0       | The number of classes must be between 1 and 65536, not 0",
                "summary mobilenet-v2 --classes 2.5     | '2.5' is not a whole number",
                "run mobilenet-v2                       | (--image=FILE | --probe)",
                "run mobilenet-v2 --probe --image a.png | mutually exclusive",
                "run mobilenet-v2 --image absent.png    | absent.png",
                "run mobilenet-v2 --probe --top 0       | --top must be between 1 and 65536, not 0",
                "run mobilenet-v2 --probe --threads 0   | --threads must be between 1 and 256, not 0",
                "run mobilenet-v2 --probe --threads 99999 | --threads must be between 1 and 256, not 99999",
                "run mobilenet-v2 --probe --weights absent.safetensors | There is no file \"absent.safetensors\"",
                "run mobilenet-v2 --probe --padding sideways | expected one of [SYMMETRIC, SAME]",
                "export mobilenet-v2 --out v2.onnx        | Missing required option: '--to=onnx'",
                "export mobilenet-v2 --to onnx          | Missing required option: '--out=FILE'",
                "export mobilenet-v2 --to xml --out v2  | expected one of [ONNX]",
                "export mobilenet-v2 --to onnx --out v2 --batch-norm melt | expected one of [KEEP, FOLD]",
                "export mobilenet-v9 --to onnx --out v9 | There is no architecture called",
                "export mobilenet-v2 --to onnx --out absent/v2.onnx --width 0.1 | cannot be written to \"absent/v2.onnx\"",
                "export mobilevit-s --to onnx --out s --resolution 0 | must be between 1 and 4096 pixels, not 0",
                "export mobilenet-v2 --to onnx --out v2 --weights absent.safetensors | There is no file",
                "manifold --n 1                         | The number of dimensions n goes from 2 to",
                "manifold --n two                       | 'two' is not a whole number",
                "manifold --seeds 0                     | Statistics need 1 to 10000 seeds, not 0",
                "manifold --points -5                   | A spiral needs 3 to 100000 points, not -5",
                "manifold --turns NaN                   | A spiral makes more than 0",
                "manifold --activation tanh             | There is no activation called \"tanh\"",
            })
    void saysInOneLineWhatIsWrong(String args, String words) {
        CliRun run = CliRun.line(args);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("depthwise: ").contains(words).doesNotContain("Exception", "{", "\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    /** Words are taken as they are, whatever a pattern would make of them. */
    @Test
    void putsAnyWordsInPlaceOfJavasTypes() {
        assertThat(Cli.plain("Error: 'x' is not a double", "costs $1", "C:\\1")).isEqualTo("'x' costs $1");
        assertThat(Cli.plain("'x' is not an int", "costs $1", "C:\\1")).isEqualTo("'x' C:\\1");
        assertThat(Cli.plain("'an int' is not an option", "$1", "$1")).isEqualTo("'an int' is not an option");
    }

    @Test
    void listsTheZoo() {
        CliRun run = CliRun.of("models");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(
                        Zoo.all().stream().map(Architecture::key).toList());
        assertThat(run.out()).contains("mobilenet-v2 ", "224×224", "3.50\u00A0M", "300.8\u00A0M");
    }

    @Test
    void takesCommandsFromOtherRooms() {
        CliRun run = CliRun.with(List.of(new Picture(() -> {})), "render");
        assertThat(run.code()).isZero();

        CliRun help = CliRun.with(List.of(new Picture(() -> {})), "render", "--help");
        assertThat(help.out()).contains("Draws a view of the window");
    }

    @Test
    void putsFailuresAndFaultsIntoOneLine() {
        CliRun failure = CliRun.with(
                List.of(new Picture(() -> {
                    throw Failure.of("zoo.problem.alpha", "7");
                })),
                "render");
        assertThat(failure.code()).isEqualTo(2);
        assertThat(failure.err())
                .isEqualToIgnoringNewLines("depthwise: The width multiplier must be between 0.05 and 4, not 7.");

        CliRun fault = CliRun.with(
                List.of(new Picture(() -> {
                    throw new IllegalStateException("two\nlines");
                })),
                "render");
        assertThat(fault.code()).isEqualTo(2);
        assertThat(fault.err().lines()).hasSize(1);
        assertThat(fault.err()).contains("please report it");

        CliRun memory = CliRun.with(
                List.of(new Picture(() -> {
                    throw new OutOfMemoryError("as if");
                })),
                "render");
        assertThat(memory.code()).isEqualTo(2);
        assertThat(memory.err()).contains("choose a smaller resolution");
    }

    /** Stands in for a command of the window's. */
    @Command(name = "render")
    private record Picture(Runnable deed) implements Runnable {
        @Override
        public void run() {
            deed.run();
        }
    }
}
