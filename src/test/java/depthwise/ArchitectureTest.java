package depthwise;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The house's rooms and who may see whom: breaking a rule breaks the build, with the reason for the rule. */
class ArchitectureTest {
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("depthwise");
    }

    @ParameterizedTest
    @EnumSource
    void roomSeesOnlyWhatItsRowAllows(Room room) {
        HouseRules.sees(room).check(house);
    }

    @Test
    void everyClassLivesInARoom() {
        HouseRules.everyClassLivesInARoom().check(house);
    }

    @Test
    void packagesFormNoCycle() {
        HouseRules.packagesFormNoCycle().check(house);
    }

    @Test
    void viewsDoNotSeeEachOther() {
        HouseRules.viewsDoNotSeeEachOther().check(house);
    }

    @Test
    void javafxOnlyInTheWindow() {
        HouseRules.javafxOnlyInTheWindow().check(house);
    }

    @Test
    void chartsOnlyInChartClasses() {
        HouseRules.chartsOnlyInChartClasses().check(house);
    }

    @Test
    void ejmlOnlyWhereMatricesAre() {
        HouseRules.ejmlOnlyWhereMatricesAre().check(house);
    }

    @Test
    void vectorsOnlyInKernels() {
        HouseRules.vectorsOnlyInKernels().check(house);
    }

    @Test
    void awtOnlyAtTheEdges() {
        HouseRules.awtOnlyAtTheEdges().check(house);
    }

    @Test
    void commandsOnlyAtTheFront() {
        HouseRules.commandsOnlyAtTheFront().check(house);
    }

    @Test
    void onnxOnlyInExchange() {
        HouseRules.onnxOnlyInExchange().check(house);
    }

    @Test
    void layoutOnlyInTheWindow() {
        HouseRules.layoutOnlyInTheWindow().check(house);
    }
}
