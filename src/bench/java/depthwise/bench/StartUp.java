package depthwise.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long a person waits from launching the program until the feature maps of the first picture are on the screen.
 * Runs the distribution's own start script again and again, with a {@link StartUpWatch} on the class path. The first
 * start, which finds an empty cache, is printed apart. Needs a display.
 */
@Command(name = "start-up", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class StartUp implements Callable<Integer> {
    @Option(names = "--script", description = "what starts the program")
    private Path script = Path.of("target", "depthwise", "bin", "depthwise");

    @Option(names = "--starts", description = "starts that count")
    private int starts = 9;

    @Option(names = "--options", description = "more options for the virtual machine")
    private String options = "";

    @Option(names = "--each", description = "print every start")
    private boolean each;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new StartUp()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("depthwise-start-up");
        Path jar = watchJar(folder.resolve("watch.jar"));
        System.out.printf(
                "Java %s, %d processors; milliseconds since the launch%n%-14s %8s %8s %8s %8s %10s%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                "",
                "JVM",
                "main",
                "window",
                "maps",
                "all threads");
        print("first start", start(folder, jar));
        awaitArchive(folder.resolve("depthwise"));
        List<StartUpTimes> times = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            times.add(start(folder, jar));
            if (each) {
                print("start " + (i + 1), times.get(i));
            }
        }
        print("median of " + starts, StartUpTimes.median(times));
        return 0;
    }

    private static void print(String what, StartUpTimes t) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %8.0f %8.0f %8.0f %8.0f %10.0f%n",
                what,
                t.machine(),
                t.main(),
                t.window(),
                t.maps(),
                t.work());
    }

    private StartUpTimes start(Path folder, Path jar) throws IOException {
        Path lib = script.toRealPath().getParent().resolveSibling("lib").resolve("depthwise.jar");
        ProcessBuilder builder = new ProcessBuilder(script.toAbsolutePath().toString()).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.toString());
        builder.environment().put("LOCALAPPDATA", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // The script's own "-jar …" comes behind the main class, and so is an argument that the watch does not read.
        builder.environment()
                .put(
                        "DEPTHWISE_JAVA_OPTS",
                        options + " -cp " + lib + System.getProperty("path.separator") + jar + " "
                                + StartUpWatch.class.getName());
        double launch = System.currentTimeMillis();
        Process process = builder.start();
        List<String> said = process.inputReader().lines().toList();
        return said.stream()
                .flatMap(line -> StartUpTimes.parse(line).stream())
                .findFirst()
                .orElseThrow(() -> new IOException("no start: " + String.join("\n", said)))
                .since(launch);
    }

    /** After the first start the script makes an archive of classes in the background. */
    private static void awaitArchive(Path cache) throws IOException, InterruptedException {
        for (boolean isUnderWay = Files.exists(cache); isUnderWay; ) {
            Thread.sleep(100);
            try (Stream<Path> files = Files.list(cache)) {
                isUnderWay = files.anyMatch(file -> !file.toString().endsWith(".jsa"));
            }
        }
    }

    /** A jar, since class-data sharing takes no folders of classes. */
    private static Path watchJar(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Class<?> type : watchClasses()) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = Objects.requireNonNull(StartUp.class.getResourceAsStream("/" + name), name)) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }

    private static List<Class<?>> watchClasses() {
        List<Class<?>> types = new ArrayList<>(List.of(StartUpWatch.class, StartUpTimes.class, Stopwatch.class));
        types.addAll(List.of(StartUpWatch.class.getDeclaredClasses()));
        return types;
    }
}
