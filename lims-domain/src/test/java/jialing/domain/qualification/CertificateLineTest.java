package jialing.domain.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.qualification.rules.ChangeFallsIntoValidity;
import jialing.domain.qualification.rules.LineCanBeRestored;
import jialing.domain.qualification.rules.LineCanBeSuspended;
import jialing.domain.qualification.rules.LineCanBeWithdrawn;
import jialing.domain.qualification.rules.SupervisorDecides;
import org.junit.jupiter.api.Test;

/** What a line of an annex is on a day, and what may become of it. */
class CertificateLineTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 5, 31);
    private static final LocalDate STOP = LocalDate.of(2026, 3, 1);
    private static final LocalDate BACK = LocalDate.of(2026, 5, 1);

    private static final CertificateLine WHOLE = line(null, null, null);
    private static final CertificateLine SUSPENDED = line(STOP, null, null);
    private static final CertificateLine WITHDRAWN = line(STOP, BACK, null);
    private static final CertificateLine RESTORED = line(STOP, null, BACK);

    @Test
    void bothDaysAreIncludedAndNinetyDaysBeforeTheLastItEndsSoon() {
        assertThat(WHOLE.days().stateOn(FIRST.minusDays(1))).isEqualTo(LineState.TO_COME);
        assertThat(WHOLE.days().stateOn(FIRST)).isEqualTo(LineState.IN_FORCE);
        assertThat(WHOLE.days().stateOn(LAST.minusDays(91))).isEqualTo(LineState.IN_FORCE);
        assertThat(WHOLE.days().stateOn(LAST.minusDays(90))).isEqualTo(LineState.ENDS_SOON);
        assertThat(WHOLE.days().stateOn(LAST)).isEqualTo(LineState.ENDS_SOON);
        assertThat(WHOLE.days().stateOn(LAST.plusDays(1))).isEqualTo(LineState.ENDED);
    }

    @Test
    void whatStoppedStaysAsItWasBeforeThatDay() {
        assertThat(SUSPENDED.days().stateOn(STOP.minusDays(1))).isEqualTo(LineState.IN_FORCE);
        assertThat(SUSPENDED.days().stateOn(STOP)).isEqualTo(LineState.SUSPENDED);
        assertThat(WITHDRAWN.days().stateOn(STOP)).isEqualTo(LineState.SUSPENDED);
        assertThat(WITHDRAWN.days().stateOn(BACK)).isEqualTo(LineState.WITHDRAWN);
    }

    @Test
    void onEachDayOneLineSpeaksForWhatWasRestored() {
        var goesOn = new LineDays(BACK, LAST, null, null, null, true);
        for (LocalDate day = STOP.minusDays(1); day.isBefore(BACK.plusDays(2)); day = day.plusDays(1)) {
            assertThat(List.of(RESTORED.days().speaksOn(day), goesOn.speaksOn(day)))
                    .as("on %s", day)
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(RESTORED.days().speaksOn(BACK.minusDays(1))).isTrue();
    }

    @Test
    void anotherAnnexStandsBesideWhatNoLongerCounts() {
        assertThat(WHOLE.days().overlaps(LAST, LAST.plusYears(6))).isTrue();
        assertThat(WHOLE.days().overlaps(LAST.plusDays(1), LAST.plusYears(6))).isFalse();
        assertThat(SUSPENDED.days().overlaps(STOP, LAST)).isFalse();
        assertThat(SUSPENDED.days().overlaps(STOP.minusDays(1), LAST)).isTrue();
    }

    @Test
    void onlyWhatCountsIsSuspendedAndOnlyWhatIsSuspendedIsRestored() {
        assertThat(new LineCanBeSuspended().objection(List.of(WHOLE))).isEmpty();
        assertThat(new LineCanBeSuspended().objection(List.of(WHOLE, SUSPENDED)))
                .isPresent();
        assertThat(new LineCanBeSuspended().objection(List.of())).isPresent();
        assertThat(new LineCanBeRestored().objection(List.of(SUSPENDED))).isEmpty();
        assertThat(new LineCanBeRestored().objection(List.of(WHOLE))).isPresent();
        assertThat(new LineCanBeRestored().objection(List.of(WITHDRAWN))).isPresent();
        assertThat(new LineCanBeRestored().objection(List.of(RESTORED))).isPresent();
        assertThat(new LineCanBeWithdrawn().objection(List.of(WHOLE, SUSPENDED)))
                .isEmpty();
        assertThat(new LineCanBeWithdrawn().objection(List.of(WITHDRAWN))).isPresent();
    }

    @Test
    void aChangeBeginsWithinTheValidDaysAndRestoringAfterSuspending() {
        assertThat(changed(ScopeChangeKind.SUSPENDED, FIRST, WHOLE)).isTrue();
        assertThat(changed(ScopeChangeKind.SUSPENDED, LAST, WHOLE)).isTrue();
        assertThat(changed(ScopeChangeKind.SUSPENDED, FIRST.minusDays(1), WHOLE))
                .isFalse();
        assertThat(changed(ScopeChangeKind.SUSPENDED, LAST.plusDays(1), WHOLE)).isFalse();
        assertThat(changed(ScopeChangeKind.RESTORED, STOP, SUSPENDED)).isFalse();
        assertThat(changed(ScopeChangeKind.RESTORED, STOP.plusDays(1), SUSPENDED))
                .isTrue();
    }

    @Test
    void aCertificateStandsAsWellAsTheBestOfItsLines() {
        assertThat(CertificateState.of(Set.of(LineState.WITHDRAWN, LineState.IN_FORCE), true))
                .isEqualTo(CertificateState.IN_FORCE);
        assertThat(CertificateState.of(Set.of(LineState.ENDED, LineState.SUSPENDED), false))
                .isEqualTo(CertificateState.SUSPENDED);
        assertThat(CertificateState.of(Set.of(), true)).isEqualTo(CertificateState.SUBMITTED);
        assertThat(CertificateState.of(Set.of(), false)).isEqualTo(CertificateState.RETURNED);
    }

    @Test
    void theSignatoryDecidesOnlyWhereNobodyStandsAbove() {
        var rule = new SupervisorDecides();
        assertThat(rule.objection(new SupervisorDecides.Decider("CQ-MC", true, "CQ-MC", false)))
                .isEmpty();
        assertThat(rule.objection(new SupervisorDecides.Decider("CQ-MC", false, "CQ-MC", false)))
                .isPresent();
        assertThat(rule.objection(new SupervisorDecides.Decider("CQ-MC", false, "CQ-MC", true)))
                .isEmpty();
        assertThat(rule.objection(new SupervisorDecides.Decider("CQ-P001", true, "CQ-MC", false)))
                .isPresent();
    }

    private static boolean changed(ScopeChangeKind kind, LocalDate from, CertificateLine line) {
        return new ChangeFallsIntoValidity()
                .objection(new ChangeFallsIntoValidity.Change(kind, from, List.of(line)))
                .isEmpty();
    }

    private static CertificateLine line(LocalDate stopped, LocalDate withdrawn, LocalDate restored) {
        return new CertificateLine(
                new UUID(0, 1),
                "CQ-P001",
                "252212050901",
                new AnnexEntry("PB", "HJ 700-2014", "water"),
                new LineDays(FIRST, LAST, stopped, withdrawn, restored, false));
    }
}
