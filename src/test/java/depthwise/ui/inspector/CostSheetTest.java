package depthwise.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CostSheetTest {
    static Stream<Architecture> zoo() {
        return Zoo.all().stream();
    }

    private static Analysis analysis(String key) {
        Architecture architecture = Zoo.find(key).orElseThrow();
        return Analysis.of(architecture.build(architecture.defaults()));
    }

    @ParameterizedTest
    @MethodSource("zoo")
    void partsAddUpAndFormulasComeToTheirAmounts(Architecture architecture) {
        Analysis analysis = Analysis.of(architecture.build(architecture.defaults()));
        for (NodeReport report : analysis.reports().values()) {
            for (CostSheet sheet : CostSheet.of(analysis, report)) {
                String where = report.path() + " " + sheet.quantity();
                assertThat(sheet.parts().stream().mapToLong(CostPart::amount).sum())
                        .as(where)
                        .isEqualTo(sheet.total());
                for (CostPart part : sheet.parts()) {
                    part.formula()
                            .ifPresent(f -> assertThat(f.value()).as(where).isEqualTo(part.amount()));
                }
            }
        }
    }

    @Test
    void aBottleneckIsTheSumOfItsConvolutions() {
        Analysis analysis = analysis("mobilenet-v2");
        CostSheet macs = CostSheet.of(analysis, analysis.report("features.3").orElseThrow())
                .get(0);
        assertThat(macs.quantity()).isEqualTo(Quantity.MACS);
        assertThat(macs.parts())
                .extracting(p -> p.formula().orElseThrow().latexNumbers())
                .containsExactly(
                        "24 \\cdot 144 \\cdot 56^{2}", "3^{2} \\cdot 144 \\cdot 56^{2}", "144 \\cdot 24 \\cdot 56^{2}");
        assertThat(macs.total()).isEqualTo(25_740_288);
    }

    @Test
    void aLongSumStandsAsANumber() {
        Analysis analysis = analysis("mobilevit-xxs");
        CostSheet macs = CostSheet.of(analysis, analysis.report("stages.2.1").orElseThrow())
                .get(0);
        CostPart transformer = macs.parts().stream()
                .filter(p -> p.path().endsWith("transformer.0"))
                .findFirst()
                .orElseThrow();
        assertThat(transformer.formula()).isEmpty();
        assertThat(transformer.amount()).isEqualTo(33_554_432);
    }

    @Test
    void whatIsFreeHasNoSheet() {
        Analysis analysis = analysis("mobilenet-v2");
        List<CostSheet> sheets =
                CostSheet.of(analysis, analysis.report("pooled.pool").orElseThrow());
        assertThat(sheets).extracting(CostSheet::quantity).containsExactly(Quantity.MEMORY);
    }
}
