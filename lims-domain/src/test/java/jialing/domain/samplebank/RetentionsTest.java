package jialing.domain.samplebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.samplebank.RetentionTerm.TermCountsFrom;
import jialing.domain.samplebank.rules.RetentionTermIsOver;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class RetentionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Instant STORED = Instant.parse("2026-01-15T02:00:00Z");

    /** Ten in the morning in Chongqing. */
    private static final Instant REPORTED = Instant.parse("2026-03-10T02:00:00Z");

    @Test
    void preparedSoilIsKeptForAYearFromItsReportWhereNothingWasSet() {
        BankedContainer soil = container("soil", RetentionPurpose.ROUTINE);
        RetentionTerm term = Retentions.inForce(List.of(), soil, TODAY).orElseThrow();
        Retention retention = Retentions.retention(soil, term, REPORTED, List.of());
        // from 2026-03-10 on 12 months: the last day is 2027-03-09
        assertThat(retention.keepUntil()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(refused(retention, LocalDate.of(2027, 3, 9))).isEqualTo("RetentionTermIsOver");
        assertThat(refused(retention, LocalDate.of(2027, 3, 10))).isNull();
    }

    @Test
    void asLongAsNoReportIsIssuedItIsKept() {
        BankedContainer soil = container("soil", RetentionPurpose.ROUTINE);
        RetentionTerm term = Retentions.inForce(List.of(), soil, TODAY).orElseThrow();
        Retention retention = Retentions.retention(soil, term, null, List.of());
        assertThat(retention.keepUntil()).isNull();
        assertThat(refused(retention, TODAY.plusYears(50))).isEqualTo("RetentionTermIsOver");
    }

    @Test
    void whatIsPreciousIsKeptForEverAndWhatHasNoTermToo() {
        BankedContainer precious = container("water", RetentionPurpose.PRECIOUS);
        RetentionTerm term = Retentions.inForce(List.of(), precious, TODAY).orElseThrow();
        assertThat(refused(Retentions.retention(precious, term, REPORTED, List.of()), TODAY.plusYears(50)))
                .isEqualTo("RetentionTermIsOver");
        assertThat(Retentions.inForce(List.of(), container("water", RetentionPurpose.ROUTINE), TODAY))
                .isEmpty();
    }

    @Test
    void whatTheLaboratorySetsGoesFirstTheMatrixBeforeAnyAndTheLatestLast() {
        BankedContainer soil = container("soil", RetentionPurpose.ROUTINE);
        RetentionTerm any = term(null, 3, TODAY.minusDays(1));
        RetentionTerm own = term("soil", 6, TODAY.minusDays(30));
        RetentionTerm later = term("soil", 9, TODAY);
        RetentionTerm tomorrow = term("soil", 1, TODAY.plusDays(1));
        assertThat(Retentions.inForce(List.of(any, own, later, tomorrow), soil, TODAY))
                .contains(later);
        assertThat(Retentions.inForce(List.of(any), soil, TODAY)).contains(any);
        // stored 2026-01-15, six months: the last day is 2026-07-14
        assertThat(Retentions.retention(soil, own, null, List.of()).keepUntil()).isEqualTo(LocalDate.of(2026, 7, 14));
    }

    private static String refused(Retention retention, LocalDate today) {
        return new RetentionTermIsOver()
                .objection(new RetentionTermIsOver.Asked(retention, today))
                .map(Refusal::rule)
                .orElse(null);
    }

    private static RetentionTerm term(String matrix, Integer months, LocalDate from) {
        return new RetentionTerm(
                UUID.randomUUID(),
                matrix,
                RetentionPurpose.ROUTINE,
                TermCountsFrom.STORING,
                months,
                from,
                "本单位规定",
                "冉质管",
                STORED);
    }

    private static BankedContainer container(String matrix, RetentionPurpose purpose) {
        return new BankedContainer(
                UUID.randomUUID(),
                "CQ-WZ",
                "CQWZ26000017K-01P",
                UUID.randomUUID(),
                matrix,
                purpose,
                STORED,
                1,
                BankState.STORED,
                "WZ-TR-01",
                "A-01",
                null,
                null,
                null,
                null,
                STORED);
    }
}
