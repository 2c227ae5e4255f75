package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/depthwise} with a stand-in for the JVM that says what it was started with. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    private static final String NOTICE = "WARNING: Using incubator modules: jdk.incubator.vector";

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
