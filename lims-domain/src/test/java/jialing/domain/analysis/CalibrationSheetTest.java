package jialing.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Lead by ICP-MS: HJ 700-2014 measures every standard against an internal standard. */
class CalibrationSheetTest {

    private final AnalyticalBatch batch = ABatch.ofLead().open();

    @Test
    void standardsWithTheirInternalStandardAreDrawnAsRatios() {
        Calibration drawn = sheet("HJ 700-2014")
                .draw(standards("100000"), null, ABatch.LI, ABatch.NOON)
                .get(0);
        assertThat(drawn.hasInternalStandard()).isTrue();
        // 2000 counts each μg/L over 100 000
        assertThat(drawn.slope()).isEqualByComparingTo("0.02");
    }

    @Test
    void aCurveWithoutInternalStandardIsNotAcceptedWhereTheMethodMeasuresAgainstOne() {
        assertThat(refusals("HJ 700-2014", row("0", null), row("5", "100000"), row("50", null)))
                .containsExactly(
                        "InternalStandardIsMeasured points[0].internalStandard",
                        "InternalStandardIsMeasured points[2].internalStandard");
    }

    @Test
    void bareResponsesAndRatiosAreNotMixedElsewhereEither() {
        assertThat(refusals("*", row("0", null), row("5", "100000"), row("50", "100000")))
                .containsExactly("InternalStandardIsMeasured points[0].internalStandard");
        assertThat(sheet("*").draw(standards(null), null, ABatch.LI, ABatch.NOON))
                .hasSize(1);
    }

    @Test
    void nothingIsReadOffACurveWithoutInternalStandardWhereTheMethodMeasuresAgainstOne() {
        List<Calibration> bare = sheet("*").draw(standards(null), null, ABatch.LI, ABatch.NOON);
        var grid = new ReadingGrid(batch, bare, List.of(), true, null, GivenInputs.NONE);
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> grid.take(List.of(ABatch.row("S1", "PB", Map.of("response", "20000"))), ABatch.LI, ABatch.NOON));
        assertThat(refusal.rule()).isEqualTo("InternalStandardIsMeasured");
        assertThat(refusal.field()).isEqualTo("rows[0].analyte");
    }

    private List<String> refusals(String plan, StandardRow... rows) {
        return catchThrowableOfType(Refusal.class, () -> sheet(plan).draw(List.of(rows), null, ABatch.LI, ABatch.NOON))
                .objections()
                .stream()
                .map(each -> each.rule() + " " + each.field())
                .toList();
    }

    private CalibrationSheet sheet(String standard) {
        AllowedCurves allowed = Catalogue.shipped().plans().stream()
                .filter(plan ->
                        plan.standard().equals(standard) && plan.matrix().equals("water"))
                .findFirst()
                .map(AllowedCurves::of)
                .orElseThrow();
        return new CalibrationSheet(batch, allowed, Map.of(), Map.of());
    }

    private static List<StandardRow> standards(String internalStandard) {
        return Stream.of("0", "1", "5", "10", "20", "50")
                .map(standard -> row(standard, internalStandard))
                .toList();
    }

    /** Lead answers with 2000 counts each μg/L. */
    private static StandardRow row(String standard, String internalStandard) {
        String response = String.valueOf(2000 * Integer.parseInt(standard));
        return new StandardRow("PB", standard, response, internalStandard);
    }
}
