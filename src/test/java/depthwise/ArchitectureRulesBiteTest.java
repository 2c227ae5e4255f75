package depthwise;

import static depthwise.HouseRules.awtOnlyAtTheEdges;
import static depthwise.HouseRules.chartsOnlyInChartClasses;
import static depthwise.HouseRules.commandsOnlyAtTheFront;
import static depthwise.HouseRules.ejmlOnlyWhereMatricesAre;
import static depthwise.HouseRules.everyClassLivesInARoom;
import static depthwise.HouseRules.javafxOnlyInTheWindow;
import static depthwise.HouseRules.layoutOnlyInTheWindow;
import static depthwise.HouseRules.onnxOnlyInExchange;
import static depthwise.HouseRules.packagesFormNoCycle;
import static depthwise.HouseRules.vectorsOnlyInKernels;
import static depthwise.HouseRules.viewsDoNotSeeEachOther;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks each rule of the house once. A model house of tiny classes is compiled, in which every room sees every other
 * and every library is used at the wrong place; each rule must name exactly those that it forbids.
 */
class ArchitectureRulesBiteTest {
    @TempDir
    static Path folder;

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Shared by all compilations, since opening the class path's jars takes longer than compiling. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private static JavaClasses rooms;

    @BeforeAll
    static void buildRoomsThatAllSeeEachOther() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (Room room : Room.values()) {
            sources.put(room.packageName() + ".Home", "public class Home {}");
            for (Room other : Room.values()) {
                String name = "Sees" + other.name();
                sources.put(
                        room.packageName() + "." + name,
                        "class " + name + " { " + other.packageName() + ".Home home; }");
            }
        }
        rooms = compile(folder.resolve("rooms"), sources);
    }

    @ParameterizedTest
    @EnumSource
    void roomIsCaughtSeeingEachOneThatItsRowForbids(Room room) {
        List<String> forbidden = new ArrayList<>();
        for (Room other : Room.values()) {
            if (!room.sees().contains(other) && !inside(other, room)) {
                forbidden.add(room.packageName() + ".Sees" + other.name());
            }
        }
        assertThat(offenders(HouseRules.sees(room), rooms)).isEqualTo(new TreeSet<>(forbidden));
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(everyClassLivesInARoom(), "depthwise.cellar.Box", "class Box {}"),
                breach(everyClassLivesInARoom(), "depthwise.Box", "class Box {}"),
                uses(javafxOnlyInTheWindow(), "depthwise.engine.Progress", "javafx.concurrent.Task<Void>"),
                uses(javafxOnlyInTheWindow(), "depthwise.cli.Window", "javafx.stage.Stage"),
                uses(javafxOnlyInTheWindow(), "depthwise.document.Icon", "org.kordamp.ikonli.javafx.FontIcon"),
                uses(chartsOnlyInChartClasses(), "depthwise.ui.cost.CostView", "org.jfree.chart.JFreeChart"),
                uses(chartsOnlyInChartClasses(), "depthwise.cli.BarChart", "org.jfree.chart.JFreeChart"),
                uses(ejmlOnlyWhereMatricesAre(), "depthwise.op.Linear", "org.ejml.data.FMatrixRMaj"),
                uses(vectorsOnlyInKernels(), "depthwise.engine.Plan", "jdk.incubator.vector.FloatVector"),
                uses(vectorsOnlyInKernels(), "depthwise.op.Conv", "jdk.incubator.vector.FloatVector"),
                uses(awtOnlyAtTheEdges(), "depthwise.ui.maps.MapsView", "java.awt.image.BufferedImage"),
                uses(awtOnlyAtTheEdges(), "depthwise.cli.Chart", "java.awt.Color"),
                uses(awtOnlyAtTheEdges(), "depthwise.weights.Reader", "javax.imageio.ImageIO"),
                uses(commandsOnlyAtTheFront(), "depthwise.zoo.Models", "picocli.CommandLine"),
                uses(onnxOnlyInExchange(), "depthwise.cli.Export", "ai.onnx.proto.OnnxMl.ModelProto"),
                uses(onnxOnlyInExchange(), "depthwise.weights.Shape", "com.google.protobuf.ByteString"),
                uses(layoutOnlyInTheWindow(), "depthwise.graph.Position", "org.eclipse.elk.graph.ElkNode"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void classOutOfPlaceIsCaught(ArchRule rule, String type, String source, @TempDir Path place) throws IOException {
        assertThat(offenders(rule, compile(place, Map.of(type, source)))).containsExactly(type);
    }

    static Stream<Arguments> rightPlaces() {
        return Stream.of(
                uses(javafxOnlyInTheWindow(), "depthwise.ui.maps.MapsView", "javafx.stage.Stage"),
                uses(chartsOnlyInChartClasses(), "depthwise.ui.cost.CostChart", "org.jfree.chart.JFreeChart"),
                uses(ejmlOnlyWhereMatricesAre(), "depthwise.manifold.Fit", "org.ejml.data.FMatrixRMaj"),
                uses(vectorsOnlyInKernels(), "depthwise.engine.kernel.Tile", "jdk.incubator.vector.FloatVector"),
                uses(awtOnlyAtTheEdges(), "depthwise.ui.common.FormulaImage", "java.awt.image.BufferedImage"),
                uses(commandsOnlyAtTheFront(), "depthwise.cli.Models", "picocli.CommandLine"),
                uses(onnxOnlyInExchange(), "depthwise.exchange.onnx.Model", "ai.onnx.proto.OnnxMl.ModelProto"),
                uses(layoutOnlyInTheWindow(), "depthwise.ui.canvas.Layout", "org.eclipse.elk.graph.ElkNode"));
    }

    @ParameterizedTest
    @MethodSource("rightPlaces")
    void classInItsPlaceIsLeftAlone(ArchRule rule, String type, String source, @TempDir Path place) throws IOException {
        assertThat(offenders(rule, compile(place, Map.of(type, source)))).isEmpty();
    }

    @Test
    void cycleIsCaughtEvenInsideARoom(@TempDir Path place) throws IOException {
        JavaClasses circle = compile(
                place,
                Map.of(
                        "depthwise.engine.Plan", "public class Plan { depthwise.engine.kernel.Tile tile; }",
                        "depthwise.engine.kernel.Tile", "public class Tile { depthwise.engine.Plan plan; }"));
        assertThat(packagesFormNoCycle().evaluate(circle).hasViolation()).isTrue();
    }

    @Test
    void viewsAreCaughtSeeingSiblingsAndTheShellMaySeeThemAll(@TempDir Path place) throws IOException {
        JavaClasses views = compile(
                place,
                Map.of(
                        "depthwise.ui.canvas.Canvas", "public class Canvas { depthwise.ui.common.Theme theme; }",
                        "depthwise.ui.maps.Maps", "public class Maps { depthwise.ui.canvas.Canvas canvas; }",
                        "depthwise.ui.cost.Cost", "public class Cost { depthwise.ui.shell.Shell shell; }",
                        "depthwise.ui.common.Theme", "public class Theme {}",
                        "depthwise.ui.shell.Shell", "public class Shell { depthwise.ui.canvas.Canvas canvas; }",
                        "depthwise.ui.render.Sheet", "public class Sheet { depthwise.ui.maps.Maps maps; }"));
        assertThat(offenders(viewsDoNotSeeEachOther(), views))
                .containsExactly("depthwise.ui.cost.Cost", "depthwise.ui.maps.Maps");
    }

    private static Arguments uses(ArchRule rule, String type, String library) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return breach(rule, type, "class " + simple + " { " + library + " used; }");
    }

    private static Arguments breach(ArchRule rule, String type, String source) {
        return Arguments.of(rule, type, source);
    }

    private static boolean inside(Room inner, Room outer) {
        return inner.packageName().startsWith(outer.packageName() + ".");
    }

    /** The classes that {@code rule} finds fault with: every complaint names its class between the first brackets. */
    private static Set<String> offenders(ArchRule rule, JavaClasses classes) {
        List<String> complaints = rule.evaluate(classes).getFailureReport().getDetails();
        Set<String> offenders = new TreeSet<>();
        classes.stream()
                .map(type -> type.getName())
                .filter(name -> complaints.stream()
                        .anyMatch(complaint ->
                                complaint.contains("<" + name + ".") || complaint.startsWith("Class <" + name + ">")))
                .forEach(offenders::add);
        return offenders;
    }

    private static JavaClasses compile(Path place, Map<String, String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            String type = source.getKey();
            Path file = place.resolve("src").resolve(type.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            String header = "package " + type.substring(0, type.lastIndexOf('.')) + "; ";
            files.add(Files.writeString(file, header + source.getValue()));
        }
        Path classes = Files.createDirectories(place.resolve("classes"));
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        List<String> options = List.of("-proc:none", "-nowarn", "--add-modules", "jdk.incubator.vector");
        assertThat(COMPILER.getTask(null, FILES, null, options, null, FILES.getJavaFileObjectsFromPaths(files))
                        .call())
                .isTrue();
        return new ClassFileImporter().importPath(classes);
    }
}
