package depthwise.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import depthwise.text.WholeFile;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The engine, with its trace, against ONNX Runtime, which keeps nothing, on the seven architectures of the papers, with
 * random weights and batch one, in one process, turn by turn. Prints a row for each race, writes all of them as JSON,
 * and fails where the two do not compute the same.
 */
@Command(name = "versus", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class VersusOnnxRuntime implements Callable<Integer> {
    @Option(names = "--models", split = ",", description = "names as the command models lists them")
    private List<String> models = List.of(
            "mobilenet-v1",
            "mobilenet-v2",
            "mobilenet-v3-large",
            "mobilenet-v3-small",
            "mobilevit-xxs",
            "mobilevit-xs",
            "mobilevit-s");

    @Option(names = "--threads", split = ",", description = "how many threads, one race for each")
    private List<Integer> threads = List.of(1, 2);

    @Option(names = "--rounds", description = "runs that count, on each runtime")
    private int rounds = 100;

    @Option(names = "--out", description = "the JSON file")
    private Path out = Path.of("target", "bench", "engine.json");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new VersusOnnxRuntime()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode results = mapper.createArrayNode();
        System.out.printf(
                "Java %s, %d processors, %s%n%s%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                RaceResult.HEADING);
        for (String model : models) {
            Architecture architecture = Zoo.named(model);
            for (int count : threads) {
                try (Race race = new Race(architecture, count)) {
                    RaceResult result = race.run(rounds);
                    System.out.println(result.row());
                    results.add(result.json(mapper));
                }
            }
        }
        Files.createDirectories(out.toAbsolutePath().getParent());
        byte[] json = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(results);
        WholeFile.write(out, file -> file.write(json));
        return 0;
    }
}
