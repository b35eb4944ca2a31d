package jialing.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.ledger.CanonicalJson;
import org.junit.jupiter.api.Test;

class FigureDifferencesTest {

    @Test
    void theSameFiguresDifferInNothing() {
        List<FigureTable> tables = List.of(receipts(row(null, 10, 1), row("CQ-WZ", 10, 1)));
        assertThat(FigureDifferences.between(tables, tables)).isEmpty();
    }

    @Test
    void whatIsCountedOtherwiseWhatIsNewAndWhatIsGoneIsTold() {
        var kept = List.of(receipts(row(null, 10, 1), row("CQ-WZ", 10, 1)));
        var now = List.of(receipts(row(null, 11, 1), row("CQ-YZ", 11, 1)));
        assertThat(FigureDifferences.between(kept, now))
                .extracting(FigureDifference::organisation, FigureDifference::kept, FigureDifference::now)
                .containsExactly(
                        tuple(null, counts(10, 1), counts(11, 1)),
                        tuple("CQ-WZ", counts(10, 1), null),
                        tuple("CQ-YZ", null, counts(11, 1)));
    }

    @Test
    void whatWasKeptIsReadBackAsItWas() {
        FigureTable[] tables = {receipts(row(null, 10, 1))};
        String content = CanonicalJson.of(tables);
        assertThat(CanonicalJson.read(content, FigureTable[].class)).containsExactly(tables);
    }

    @Test
    void aShareIsOfTheCountsBesideItAndOfNothingThereIsNone() {
        // 1 of 8 rejected: 12.50 %
        assertThat(FigureTable.numbers(YearlyFigure.RECEIPTS, row(null, 8, 1)))
                .last()
                .isEqualTo(new BigDecimal("12.50"));
        assertThat(FigureTable.numbers(YearlyFigure.RECEIPTS, row(null, 0, 0)))
                .last()
                .isNull();
    }

    @Test
    void everyFigureHasItsQueryAndCountsStandBeforeShares() {
        assertThat(YearlyFigure.values()).allSatisfy(figure -> {
            assertThat(FigureDifferencesTest.class.getResource("/figures/" + figure.file() + ".sql"))
                    .as(figure.file())
                    .isNotNull();
            assertThat(figure.columns().subList(0, figure.counts())).allMatch(FigureColumn::isCount);
            assertThat(figure.columns()
                            .subList(figure.counts(), figure.columns().size()))
                    .noneMatch(FigureColumn::isCount);
        });
    }

    private static FigureTable receipts(FigureRow... rows) {
        return new FigureTable(YearlyFigure.RECEIPTS, List.of(rows));
    }

    private static FigureRow row(String organisation, long examined, long rejected) {
        return new FigureRow(organisation, List.of("surface_water"), counts(examined, rejected));
    }

    private static List<Long> counts(long examined, long rejected) {
        return List.of(examined, rejected, 0L, 0L);
    }
}
