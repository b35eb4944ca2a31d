package jialing.domain.analysis;

import static jialing.domain.analysis.ABatch.LI;
import static jialing.domain.analysis.ABatch.NOON;
import static jialing.domain.analysis.ABatch.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.shared.Refusal;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class ReadingGridTest {

    private final AnalyticalBatch batch = ABatch.ofAmmonia().open();
    private final ReadingGrid grid = new ReadingGrid(batch, List.of(ABatch.ammoniaCurve(batch)), List.of());

    @Test
    void aResponseBecomesAContentWithTheUsualVolumeOfTheMethod() {
        // (0.185 - 0.010) / 0.0070 = 25 μg in 50 mL = 0.5 mg/L
        RawRecord record = take(row("S1", "0.185")).get(0);
        assertThat(record.calculated())
                .hasValueSatisfying(content ->
                        assertThat(content).isCloseTo(new BigDecimal("0.5"), within(new BigDecimal("1E-20"))));
        assertThat(record.inputs()).containsEntry("volume", new BigDecimal("50"));
        assertThat(record.version()).isEqualTo(1);
    }

    @Test
    void aResponseAboveTheTopStandardGivesNoContent() {
        // (0.720 - 0.010) / 0.0070 = 101.4 μg, above 100
        assertThat(take(row("S1", "0.720")).get(0).calculated()).isEmpty();
    }

    @Test
    void everyObjectionIsSaidAtOnceAtItsRowAndField() {
        objectionsTo(
                        row("S1", "abc"),
                        row("CQX9", "0.1"),
                        row("S2", "COD", Map.of("response", "0.1")),
                        row("KB1", "9.000"),
                        row("JB1", "0.2"))
                .extracting(Refusal::field, Refusal::rule)
                .containsExactly(
                        tuple("rows[0].inputs.response", "ValueIsNumber"),
                        tuple("rows[1].position", "PositionStandsInBatch"),
                        tuple("rows[2].analyte", "AnalyteIsAskedForHere"),
                        tuple("rows[3].inputs.response", "ReadingWithinInstrumentRange"),
                        tuple("rows[4].inputs.added", "InputsFitFormula"));
    }

    @Test
    void wordsSignsAndInfinityAreNoNumbers() {
        for (String text : List.of("<0.025", "0.025L", "ND", "1,5", "NaN", "1e999", "--1", "０.5")) {
            objectionsTo(row("S1", text)).extracting(Refusal::rule).containsExactly("ValueIsNumber");
        }
    }

    @Test
    void aRowWithoutAnythingIsToldWhatItLacks() {
        objectionsTo(new ReadingRow(null, null, null, null, null, null, null))
                .extracting(Refusal::rule)
                .containsExactly("PositionStandsInBatch");
        objectionsTo(row("S1", "NH3N", Map.of()))
                .extracting(Refusal::field, Refusal::rule)
                .containsExactly(tuple("rows[0].inputs.response", "InputsFitFormula"));
    }

    @Test
    void anInputThatTheFormulaDoesNotKnowIsRefused() {
        objectionsTo(row("S1", "NH3N", Map.of("response", "0.1", "tare", "45.2")))
                .extracting(Refusal::field, Refusal::rule)
                .containsExactly(tuple("rows[0].inputs.tare", "InputsFitFormula"));
    }

    @Test
    void noVolumeIsZeroAndNoDilutionLessThanOnefold() {
        objectionsTo(
                        row("S1", "NH3N", Map.of("response", "0.1", "volume", "0")),
                        new ReadingRow("S2", "NH3N", 1, Map.of("response", "0.1"), "0.5", null, null))
                .extracting(Refusal::field, Refusal::rule)
                .containsExactly(
                        tuple("rows[0].inputs.volume", "InputIsPossible"),
                        tuple("rows[1].dilution", "InputIsPossible"));
    }

    @Test
    void aUnitOfAnotherDimensionIsRefused() {
        var wrong = new ReadingRow("S1", "NH3N", 1, Map.of("response", "0.1"), null, "mg/kg", null);
        objectionsTo(wrong)
                .extracting(Refusal::field, Refusal::rule)
                .containsExactly(tuple("rows[0].unit", "UnitsMeasureTheSame"));
    }

    @Test
    void aDirectReadingInAnotherUnitOfTheSameDimensionIsConverted() {
        AnalyticalBatch arsenic =
                ABatch.of("AS", "mg/L", "0.0003", Formulas.DIRECT_READING).open();
        var reading = new ReadingRow("S1", "AS", 1, Map.of("reading", "2.5"), null, "μg/L", null);
        RawRecord record = new ReadingGrid(arsenic, List.of(), List.of())
                .take(List.of(reading), LI, NOON)
                .get(0);
        assertThat(record.content()).isEqualByComparingTo("0.0025");
    }

    @Test
    void nothingIsReadOffACurveThatWasNotDrawn() {
        var noCurve = new ReadingGrid(batch, List.of(), List.of());
        assertThatThrownBy(() -> noCurve.take(List.of(row("S1", "0.1")), LI, NOON))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("CurveIsInForce"));
    }

    @Test
    void aCellTwiceInOneSavingIsRefused() {
        objectionsTo(row("S1", "0.1"), row("S1", "0.2"))
                .extracting(Refusal::field, Refusal::rule)
                .containsExactly(tuple("rows[1].position", "OneRowForEachCell"));
    }

    @Test
    void aSavingHoldsAtMostFiveThousandRows() {
        assertThatThrownBy(() -> grid.take(Collections.nCopies(5001, row("S1", "0.1")), LI, NOON))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("GridIsBounded"));
    }

    @Test
    void aSheetSavedAgainSaysNothingNew() {
        Calibration curve = ABatch.ammoniaCurve(batch);
        List<RawRecord> first =
                new ReadingGrid(batch, List.of(curve), List.of()).take(List.of(row("S1", "0.185")), LI, NOON);
        assertThat(new ReadingGrid(batch, List.of(curve), first).take(List.of(row("S1", "0.185")), LI, NOON))
                .isEmpty();
    }

    @Test
    void aReplacedReadingNeedsAReasonAndIsTheNextVersion() {
        Calibration curve = ABatch.ammoniaCurve(batch);
        List<RawRecord> first =
                new ReadingGrid(batch, List.of(curve), List.of()).take(List.of(row("S1", "0.185")), LI, NOON);
        var second = new ReadingGrid(batch, List.of(curve), first);
        assertThatThrownBy(() -> second.take(List.of(row("S1", "0.186")), LI, NOON))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("ReplacementGivesReason");
                    assertThat(refusal.field()).isEqualTo("rows[0].reason");
                });
        var corrected = new ReadingRow("S1", "NH3N", 1, Map.of("response", "0.186"), null, null, "抄录错误");
        RawRecord record = second.take(List.of(corrected), LI, NOON).get(0);
        assertThat(record.version()).isEqualTo(2);
        assertThat(record.reason()).isEqualTo("抄录错误");
    }

    @Test
    void twoPeopleWhoFillDifferentCellsDoNotMeet() {
        Calibration curve = ABatch.ammoniaCurve(batch);
        List<RawRecord> first =
                new ReadingGrid(batch, List.of(curve), List.of()).take(List.of(row("S1", "0.185")), LI, NOON);
        var other = UUID.fromString("00000000-0000-7000-8000-000000000002");
        assertThat(new ReadingGrid(batch, List.of(curve), first).take(List.of(row("S2", "0.3")), other, NOON))
                .hasSize(1);
    }

    private List<RawRecord> take(ReadingRow... rows) {
        return grid.take(List.of(rows), LI, NOON);
    }

    private ListAssert<Refusal> objectionsTo(ReadingRow... rows) {
        try {
            take(rows);
        } catch (Refusal refusal) {
            return assertThat(refusal.objections());
        }
        throw new AssertionError("nothing was refused");
    }
}
