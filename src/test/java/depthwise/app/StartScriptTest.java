package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/depthwise} with a stand-in for the JVM that says what it was started with. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    private static final String NOTICE = "WARNING: Using incubator modules: jdk.incubator.vector";

    /** Says its options, lists classes where it is asked to, and makes an archive of a list. */
    private static final String SHARING = """
            for a; do
              echo "$a"
              case $a in
                -XX:DumpLoadedClassList=*) echo 'listed classes' > "${a#*=}" ;;
                -XX:SharedClassListFile=*) list=${a#*=} ;;
                -XX:SharedArchiveFile=*) [ -z "$list" ] || echo "archive of $(cat "$list")" > "${a#*=}" ;;
              esac
            done
            """;

    @TempDir
    Path folder;

    private Path script;
    private Path javaHome;

    @BeforeEach
    void install() throws IOException {
        folder = folder.toRealPath();
        Path bin = Files.createDirectories(folder.resolve("the app/bin"));
        script = bin.resolve("depthwise");
        Files.copy(Path.of("src/main/dist/bin/depthwise"), script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        javaHome = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    }

    @Test
    void passesArgumentsHomeAndTheVectorModule() throws Exception {
        jvm("17.0.15", "for a; do echo \"[$a]\"; done");
        Run run = start(List.of(), "run", "a b", "*");
        assertThat(run.out.lines())
                .containsExactly(
                        "[--add-modules]",
                        "[jdk.incubator.vector]",
                        "[--enable-native-access=ALL-UNNAMED]",
                        "[-Ddepthwise.home=" + folder.resolve("the app") + "]",
                        "[-Xshare:auto]",
                        "[-Xlog:cds*=off]",
                        "[-jar]",
                        "[" + folder.resolve("the app/lib/depthwise.jar") + "]",
                        "[run]",
                        "[a b]",
                        "[*]");
        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
    }

    @Test
    void findsItsHomeThroughSymbolicLinks() throws Exception {
        jvm("17.0.15", "echo \"$4\"");
        Path shelf = Files.createDirectories(folder.resolve("shelf"));
        Path near = Files.createSymbolicLink(shelf.resolve("near"), Path.of("../the app/bin/depthwise"));
        script = Files.createSymbolicLink(folder.resolve("far"), near);
        assertThat(start(List.of()).out.strip()).isEqualTo("-Ddepthwise.home=" + folder.resolve("the app"));
    }

    @Test
    void dropsTheNoticeOfTheIncubatorAndNothingElse() throws Exception {
        jvm("17.0.15", "echo '" + NOTICE + "' >&2; echo 'first' >&2; echo '" + NOTICE + "' >&2; printf 'last' >&2");
        assertThat(start(List.of()).err).isEqualTo("first\n" + NOTICE + "\nlast");
    }

    @Test
    void keepsTheErrorsOfAJvmThatDoesNotStart() throws Exception {
        jvm("17.0.15", "echo 'Error: could not find or load main class' >&2; exit 1");
        Run run = start(List.of());
        assertThat(run.err).isEqualTo("Error: could not find or load main class\n");
        assertThat(run.status).isEqualTo(1);
    }

    @Test
    void handsOnInputAndExitStatus() throws Exception {
        jvm("17.0.15", "cat; exit 2");
        ProcessBuilder builder = builder(List.of());
        Path input = Files.writeString(folder.resolve("input"), "through\n");
        builder.redirectInput(input.toFile());
        Run run = finish(builder.start());
        assertThat(run.out).isEqualTo("through\n");
        assertThat(run.status).isEqualTo(2);
    }

    @Test
    void endsTheJvmWithItself() throws Exception {
        Path word = folder.resolve("word");
        jvm("17.0.15", "trap 'echo ended > \"" + word + "\"; exit 143' TERM; echo up; while :; do sleep 0.05; done");
        Process process = builder(List.of()).start();
        assertThat(process.getInputStream().read()).isEqualTo('u');
        process.toHandle().destroy();
        assertThat(finish(process).status).isEqualTo(143);
        assertThat(word).hasContent("ended");
    }

    @Test
    void quietensUnsafeWarningsWhereTheJvmKnowsHow() throws Exception {
        jvm("25.0.1", "echo \"$1\"");
        assertThat(start(List.of()).out.strip()).isEqualTo("--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void refusesAnOldJvmInOneSentence() throws Exception {
        jvm("11.0.2", "echo started");
        Run run = start(List.of());
        assertThat(run.err)
                .isEqualTo("depthwise: Java 17 or newer is needed, but " + javaHome + "/bin/java is 11.0.2.\n");
        assertThat(run.out).isEmpty();
        assertThat(run.status).isEqualTo(2);
    }

    @Test
    void readsTheVersionOfJava8FromTheJvmItself() throws Exception {
        jvm(null, "echo 'openjdk version \"1.8.0_402\"' >&2");
        assertThat(start(List.of()).err).contains("1.8.0_402").startsWith("depthwise: Java 17 or newer is needed");
    }

    @Test
    void saysThatJavaHomeHasNoJava() throws Exception {
        Run run = start(List.of());
        assertThat(run.err).startsWith("depthwise: JAVA_HOME is " + javaHome).hasLineCount(1);
        assertThat(run.status).isEqualTo(2);
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        Run run = start(List.of("JAVA_HOME=", "PATH=" + folder));
        assertThat(run.err).startsWith("depthwise: Java is missing").hasLineCount(1);
        assertThat(run.status).isEqualTo(2);
    }

    @Test
    void aWindowLeavesAnArchiveThatTheNextStartsUse() throws Exception {
        jvm("17.0.15", SHARING);
        start(List.of());
        Path archive = awaitArchive();
        assertThat(archive).hasContent("archive of listed classes");
        String use = "-XX:SharedArchiveFile=" + archive;
        assertThat(start(List.of()).out.lines()).contains(use);
        assertThat(start(List.of(), "models").out.lines()).contains(use);
        try (Stream<Path> left = Files.list(archive.getParent())) {
            assertThat(left).containsExactly(archive);
        }
    }

    @Test
    void whatTheArchiveWasMadeOfMustNotHaveChanged() throws Exception {
        jvm("17.0.15", SHARING);
        start(List.of());
        String use = "-XX:SharedArchiveFile=" + awaitArchive();
        assertThat(start(List.of("DEPTHWISE_JAVA_OPTS=-Xmx1g"), "models").out.lines())
                .doesNotContain(use);
        Path jar = Files.createDirectories(folder.resolve("the app/lib")).resolve("depthwise.jar");
        Files.writeString(jar, "another");
        assertThat(start(List.of(), "models").out.lines()).doesNotContain(use);
        Files.delete(jar);
        Files.delete(jar.getParent());
        assertThat(start(List.of(), "models").out.lines()).contains(use);
        jvm("17.0.16", SHARING);
        assertThat(start(List.of(), "models").out.lines()).doesNotContain(use);
    }

    @Test
    void theCommandLineMakesNoArchive() throws Exception {
        jvm("17.0.15", SHARING);
        assertThat(start(List.of(), "models").out.lines()).contains("-Xshare:auto");
        assertThat(folder.resolve("the cache")).doesNotExist();
    }

    @Test
    void carriesOnWhereNoArchiveCanBeKept() throws Exception {
        jvm("17.0.15", SHARING);
        for (String nowhere : List.of("XDG_CACHE_HOME=" + script, "XDG_CACHE_HOME=/dev/null")) {
            Run run = start(List.of(nowhere));
            assertThat(run.out.lines()).contains("-Xshare:auto", "-jar");
            assertThat(run.err).isEmpty();
            assertThat(run.status).isZero();
        }
    }

    @Test
    void aWindowThatBreaksDownLeavesNothing() throws Exception {
        jvm("17.0.15", SHARING + "exit 3");
        Run run = start(List.of());
        assertThat(run.status).isEqualTo(3);
        assertThat(run.err).isEmpty();
        assertThat(folder.resolve("the cache/depthwise")).isEmptyDirectory();
    }

    @Test
    void silencesWhatNewerJvmsSayOfArchives() throws Exception {
        jvm("25.0.1", SHARING);
        assertThat(start(List.of(), "models").out.lines()).contains("-Xlog:cds*=off,aot*=off");
    }

    private Path awaitArchive() throws Exception {
        Path cache = folder.resolve("the cache/depthwise");
        for (int i = 0; i < 1000; i++) {
            try (Stream<Path> files = Files.list(cache)) {
                List<Path> found = files.toList();
                if (found.size() == 1 && found.get(0).toString().endsWith(".jsa")) {
                    return found.get(0);
                }
            }
            Thread.sleep(10);
        }
        throw new AssertionError("no archive in " + cache);
    }

    private void jvm(String version, String body) throws IOException {
        Path java = javaHome.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\n" + body + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        if (version != null) {
            Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        }
    }

    private Run start(List<String> environment, String... arguments) throws Exception {
        return finish(builder(environment, arguments).start());
    }

    private ProcessBuilder builder(List<String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("the cache").toString());
        builder.environment().remove("DEPTHWISE_JAVA_OPTS");
        for (String entry : environment) {
            int equals = entry.indexOf('=');
            builder.environment().put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return builder;
    }

    private static Run finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Run(out, err, process.exitValue());
    }

    private record Run(String out, String err, int status) {}
}
