package depthwise;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house's rooms and who may see whom, as rules that fail the build. */
@AnalyzeClasses(packages = "depthwise", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CYCLE = slices().matching("depthwise.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that sees its visitor cannot be read, tested or replaced alone");
}
