package jialing.domain.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.materials.rules.MaterialAccepted;
import jialing.domain.materials.rules.MaterialInUse;
import jialing.domain.materials.rules.MaterialNotRecalled;
import jialing.domain.materials.rules.MaterialOpenedNotTooLong;
import jialing.domain.materials.rules.MaterialUnexpired;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import org.junit.jupiter.api.Test;

class MaterialStateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final UUID SOLUTION = UUID.randomUUID();

    @Test
    void aLotIsUsableOnItsLastDayAndNotOnTheNext() {
        Standing lot = itself().until(TODAY).made();
        assertThat(MaterialState.of(List.of(lot), TODAY)).isEqualTo(MaterialState.EXPIRING);
        assertThat(MaterialState.of(List.of(lot), TODAY.plusDays(1))).isEqualTo(MaterialState.EXPIRED);
        assertThat(says(new MaterialUnexpired(), lot, TODAY.plusDays(1)))
                .isEqualTo("物料 CQWZ-M26-00002 在 2026-03-13 不能使用：CQWZ-M26-00002 的有效期至 2026-03-12");
    }

    @Test
    void whatNeedsAcceptanceWaitsForItAndFailsByIt() {
        assertThat(MaterialState.of(List.of(itself().needingAcceptance(null).made()), TODAY))
                .isEqualTo(MaterialState.AWAITS_ACCEPTANCE);
        assertThat(MaterialState.of(List.of(itself().needingAcceptance(false).made()), TODAY))
                .isEqualTo(MaterialState.REJECTED);
        assertThat(MaterialState.of(List.of(itself().needingAcceptance(true).made()), TODAY))
                .isEqualTo(MaterialState.USABLE);
        assertThat(says(new MaterialAccepted(), itself().needingAcceptance(null).made(), TODAY))
                .isNotEmpty();
    }

    @Test
    void aRecalledParentIsNamed() {
        Standing parent = itself().called("GSB 04-1767 / 21A").recalled("定值有误").made();
        assertThat(MaterialState.of(List.of(itself().made(), ancestor(parent)), TODAY))
                .isEqualTo(MaterialState.SOURCE_UNFIT);
        assertThat(says(new MaterialNotRecalled(), ancestor(parent), TODAY))
                .isEqualTo("物料 CQWZ-M26-00002 不能使用：GSB 04-1767 / 21A 已召回（定值有误）");
    }

    @Test
    void anOpenedBottleKeepsForItsDays() {
        Instant opened = TODAY.minusDays(60).atStartOfDay(LabClock.ZONE).toInstant();
        Standing within = itself().opened(opened, 60).made();
        Standing over = itself().opened(opened, 59).made();
        assertThat(MaterialState.of(List.of(within), TODAY)).isEqualTo(MaterialState.USABLE);
        assertThat(MaterialState.of(List.of(over), TODAY)).isEqualTo(MaterialState.OPENED_TOO_LONG);
        assertThat(says(new MaterialOpenedNotTooLong(), over, TODAY)).contains("2026-03-11");
    }

    @Test
    void whatWasTakenFromAnAmpouleInTimeStaysGood() {
        // opened and taken from on one day, 60 days ago; the ampoule itself keeps for no day
        Instant opened = TODAY.minusDays(60).atStartOfDay(LabClock.ZONE).toInstant();
        Standing ampoule =
                itself().opened(opened, 0).takenAt(opened.plusSeconds(600)).made();
        assertThat(ampoule.wasOpenedTooLong()).isFalse();
    }

    private static String says(Rule<MaterialInUse> rule, Standing standing, LocalDate on) {
        return rule.objection(new MaterialInUse("CQWZ-M26-00002", standing, on))
                .map(Refusal::text)
                .map(text -> text.zh())
                .orElse("");
    }

    private static AStanding itself() {
        return new AStanding();
    }

    private static Standing ancestor(Standing of) {
        return new Standing(
                SOLUTION,
                UUID.randomUUID(),
                of.organisation(),
                of.kind(),
                of.label(),
                of.validTo(),
                of.openedDays(),
                of.needsAcceptance(),
                of.passed(),
                of.recalledAt(),
                of.recallReason(),
                of.openedAt(),
                of.takenAt(),
                true);
    }

    /** A solution that may be used, but for what is said of it. */
    private static final class AStanding {
        private String label = "CQWZ-M26-00002";
        private LocalDate validTo = TODAY.plusYears(1);
        private boolean needsAcceptance;
        private Boolean passed;
        private String recallReason;
        private Instant openedAt;
        private Integer openedDays;
        private Instant takenAt = TODAY.atTime(9, 0).atZone(LabClock.ZONE).toInstant();

        AStanding called(String other) {
            label = other;
            return this;
        }

        AStanding until(LocalDate day) {
            validTo = day;
            return this;
        }

        AStanding needingAcceptance(Boolean verdict) {
            needsAcceptance = true;
            passed = verdict;
            return this;
        }

        AStanding recalled(String reason) {
            recallReason = reason;
            return this;
        }

        AStanding opened(Instant at, int days) {
            openedAt = at;
            openedDays = days;
            return this;
        }

        AStanding takenAt(Instant at) {
            takenAt = at;
            return this;
        }

        Standing made() {
            return new Standing(
                    SOLUTION,
                    SOLUTION,
                    "CQ-WZ",
                    MaterialKind.SOLUTION,
                    label,
                    validTo,
                    openedDays,
                    needsAcceptance,
                    passed,
                    recallReason == null ? null : takenAt,
                    recallReason,
                    openedAt,
                    takenAt,
                    true);
        }
    }
}
