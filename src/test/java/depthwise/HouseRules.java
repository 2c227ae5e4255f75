package depthwise;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** What {@link ArchitectureTest} holds the house to, and {@link ArchitectureRulesBiteTest} breaks. */
final class HouseRules {
    private HouseRules() {}

    /** A room depends on itself and on what its row allows; on libraries as the rules below say. */
    static ArchRule sees(Room room) {
        String[] allowed = room.sees().stream().map(HouseRules::inside).toArray(String[]::new);
        return classes()
                .that(resideIn(room))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("depthwise..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .because(room.reason());
    }

    static ArchRule everyClassLivesInARoom() {
        return classes()
                .should()
                .resideInAnyPackage(
                        Arrays.stream(Room.values()).map(HouseRules::inside).toArray(String[]::new))
                .because("a class outside the rooms escapes every rule between them");
    }

    static ArchRule packagesFormNoCycle() {
        return slices().matching("depthwise.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be read, tested and replaced together");
    }

    static ArchRule viewsDoNotSeeEachOther() {
        return slices().matching("depthwise.ui.(*)..")
                .namingSlices("view $1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAnyPackage("depthwise.ui.shell..", "depthwise.ui.render.."), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAnyPackage("depthwise.ui.workbench..", "depthwise.ui.common.."))
                .allowEmptyShould(true)
                .because("views meet only in the workbench, so that each can be changed or dropped alone;"
                        + " shell and render compose them");
    }

    static ArchRule javafxOnlyInTheWindow() {
        return only(
                resideInAnyPackage("depthwise.ui..", "depthwise.app.."),
                "the model, the engine and the command line run without a toolkit",
                "javafx..",
                "com.sun.javafx..",
                "com.sun.glass..",
                "atlantafx..",
                "org.kordamp.ikonli..",
                "org.controlsfx..");
    }

    static ArchRule chartsOnlyInChartClasses() {
        return only(
                resideInAPackage("depthwise.ui..").and(named("Chart")),
                "a chart library is replaced in a few classes or in none",
                "org.jfree.chart..",
                "org.jfree.data..");
    }

    static ArchRule ejmlOnlyWhereMatricesAre() {
        return only(
                resideInAnyPackage("depthwise.manifold..", "depthwise.engine.."),
                "tensors are plain arrays to everyone else; EJML's types would spread through every signature",
                "org.ejml..");
    }

    static ArchRule vectorsOnlyInKernels() {
        return only(
                resideInAPackage("depthwise.engine.kernel.."),
                "the Vector API incubates and may be absent: only kernels, which have plain twins, may need it",
                "jdk.incubator..");
    }

    static ArchRule awtOnlyAtTheEdges() {
        return only(
                resideInAPackage("depthwise.image..")
                        .or(resideInAPackage("depthwise.ui.render.."))
                        .or(resideInAPackage("depthwise.ui..")
                                .and(named("Chart").or(named("Formula")))),
                "AWT is a second toolkit with its own thread, colours and fonts: picture files, charts, formulas and"
                        + " drawing to a file need its rasters, nothing else does",
                "java.awt..",
                "javax.swing..",
                "javax.imageio..",
                "org.jfree.fx..",
                "org.scilab.forge.jlatexmath..");
    }

    static ArchRule commandsOnlyAtTheFront() {
        return only(
                resideInAnyPackage("depthwise.cli..", "depthwise.app..", "depthwise.ui.render.."),
                "options and exit codes are the command line's words, not the model's",
                "picocli..");
    }

    static ArchRule onnxOnlyInExchange() {
        return only(
                resideInAPackage("depthwise.exchange.."),
                "a file format's messages end where the file does",
                "ai.onnx..",
                "org.tribuo..",
                "com.google.protobuf..");
    }

    static ArchRule layoutOnlyInTheWindow() {
        return only(
                resideInAPackage("depthwise.ui.."),
                "where a box is drawn is no property of the graph",
                "org.eclipse..");
    }

    private static ArchRule only(DescribedPredicate<JavaClass> users, String reason, String... library) {
        return noClasses()
                .that(not(users))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .allowEmptyShould(true)
                .because(reason);
    }

    /** Whether the room is the innermost one that holds the class: a view's package lies inside {@link Room#UI}. */
    private static DescribedPredicate<JavaClass> resideIn(Room room) {
        DescribedPredicate<JavaClass> inside = resideInAPackage(inside(room));
        for (Room inner : Room.values()) {
            if (inner.packageName().startsWith(room.packageName() + ".")) {
                inside = inside.and(not(resideInAPackage(inside(inner))));
            }
        }
        return inside.as("reside in the room %s", room.packageName());
    }

    private static String inside(Room room) {
        return room.packageName() + "..";
    }

    private static DescribedPredicate<JavaClass> named(String word) {
        return describe(
                "have '" + word + "' in their names",
                type -> type.getName().substring(type.getPackageName().length()).contains(word));
    }
}
