package depthwise.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import depthwise.text.WholeFile;
import depthwise.zoo.Zoo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The engine, with its trace, against ONNX Runtime, which keeps nothing, on the seven architectures of the papers, with
 * random weights and batch one, in one process, turn by turn. Prints a row for each race, writes all of them as JSON,
 * and fails where the two do not compute the same. Behind the races: what a second thread brings, where the engine's
 * time goes, two baselines, and how long an edit takes.
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

    @Option(names = "--layers", description = "print every layer as well")
    private boolean layers;

    @Option(
            names = "--race-only",
            description = "leave out the gain of a second thread, the layers, the baselines and the time of an edit")
    private boolean raceOnly;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new VersusOnnxRuntime()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        System.out.printf(
                "Java %s, %d processors, %s; medians in milliseconds%n%s%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                RaceResult.HEADING);
        List<Entrant> entrants =
                models.stream().map(Zoo::named).map(Entrant::of).toList();
        race(entrants);
        if (!raceOnly) {
            new ThreadScaling().print(entrants);
            layers(entrants);
            new Baselines().print();
            System.out.printf(
                    Locale.ROOT,
                    "%nFrom a changed kernel in mobilenet-v2 to a fresh trace, 2 threads: %.1f ms%n",
                    new EditTime().medianMillis(2));
        }
        return 0;
    }

    private void race(List<Entrant> entrants) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode results = mapper.createArrayNode();
        for (Entrant entrant : entrants) {
            for (int count : threads) {
                try (Race race = new Race(entrant, count)) {
                    RaceResult result = race.run(rounds);
                    System.out.println(result.row());
                    results.add(result.json(mapper));
                }
            }
        }
        Files.createDirectories(out.toAbsolutePath().getParent());
        byte[] json = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(results);
        WholeFile.write(out, file -> file.write(json));
    }

    private void layers(List<Entrant> entrants) {
        double peak = new PeakArithmetic().gigaflops();
        System.out.printf(Locale.ROOT, "%nOne thread does at most %.0f GFLOP/s%n", peak);
        for (Entrant entrant : entrants) {
            LayerTimes times = new LayerTimes(entrant, 1, peak);
            times.printKinds();
            if (layers) {
                times.printLayers();
            }
        }
    }
}
