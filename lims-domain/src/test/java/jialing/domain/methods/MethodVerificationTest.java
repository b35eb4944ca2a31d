package jialing.domain.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.methods.MethodVerification.Approval;
import jialing.domain.methods.MethodVerification.VerificationState;
import jialing.domain.methods.MethodVerification.VerificationStep;
import jialing.domain.methods.MethodVerification.VerificationStepKind;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class MethodVerificationTest {

    private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final UUID LI = UUID.randomUUID();
    private static final UUID WANG = UUID.randomUUID();

    @Test
    void aFileIsWorkedOnSubmittedSentBackAndSubmittedAgain() {
        assertThat(file(List.of(), Optional.empty(), null).stateOn(DAY)).isEqualTo(VerificationState.DRAFT);
        assertThat(after(VerificationStepKind.SUBMITTED).stateOn(DAY)).isEqualTo(VerificationState.SUBMITTED);
        assertThat(after(VerificationStepKind.SUBMITTED, VerificationStepKind.RETURNED)
                        .stateOn(DAY))
                .isEqualTo(VerificationState.DRAFT);
    }

    @Test
    void anApprovedFileHoldsFromItsDayUntilALaterOneDoes() {
        MethodVerification approved = file(List.of(), Optional.of(approval()), DAY.plusDays(10));

        assertThat(approved.stateOn(DAY.minusDays(1))).isEqualTo(VerificationState.APPROVED);
        assertThat(approved.stateOn(DAY)).isEqualTo(VerificationState.IN_FORCE);
        assertThat(approved.stateOn(DAY.plusDays(9))).isEqualTo(VerificationState.IN_FORCE);
        assertThat(approved.stateOn(DAY.plusDays(10))).isEqualTo(VerificationState.SUPERSEDED);
    }

    @Test
    void theNewestTrialOfAKindAndLevelCounts() {
        EnteredTrial first = entered(LI, precision(TrialLevel.LOW, "1"));
        EnteredTrial second = entered(LI, precision(TrialLevel.LOW, "5"));
        EnteredTrial high = entered(WANG, precision(TrialLevel.HIGH, "5"));

        assertThat(with(first, high, second).counting()).containsExactly(second.entry(), high.entry());
    }

    @Test
    void whoDraftedItOrEnteredATrialTookPart() {
        MethodVerification file = with(entered(WANG, precision(TrialLevel.LOW, "5")));

        assertThat(file.isWorkOf(LI)).isTrue();
        assertThat(file.isWorkOf(WANG)).isTrue();
        assertThat(file.isWorkOf(UUID.randomUUID())).isFalse();
    }

    @Test
    void aTrialIsReadBackDigitForDigit() {
        TrialEntry entry = precision(TrialLevel.LOW, "5.0");

        assertThat(CanonicalJson.read(CanonicalJson.of(entry), TrialEntry.class))
                .isEqualTo(entry);
    }

    @Test
    void aKindWithoutItsPartsIsNoTrial() {
        assertThatThrownBy(() -> precision(TrialLevel.LOW, null).trial(1))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("FieldFilled");
                    assertThat(refusal.field()).isEqualTo("atMost");
                });
    }

    private static TrialEntry precision(TrialLevel level, String atMost) {
        return new TrialEntry(
                TrialKind.PRECISION,
                level,
                Stream.of("1.00", "1.02", "0.98", "1.00", "1.01", "0.99")
                        .map(BigDecimal::new)
                        .toList(),
                false,
                null,
                atMost == null ? null : new BigDecimal(atMost),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                DAY,
                null);
    }

    private static EnteredTrial entered(UUID person, TrialEntry entry) {
        return new EnteredTrial(UUID.randomUUID(), entry, person, "某", THEN);
    }

    private static Approval approval() {
        return new Approval(new BigDecimal("0.016"), new BigDecimal("0.064"), null, DAY, WANG, "王", THEN);
    }

    private static MethodVerification after(VerificationStepKind... steps) {
        List<VerificationStep> taken = Stream.of(steps)
                .map(step -> new VerificationStep(step, "", LI, "李", THEN))
                .toList();
        return file(taken, Optional.empty(), null);
    }

    private static MethodVerification with(EnteredTrial... trials) {
        return file(List.of(trials), List.of(), Optional.empty(), null);
    }

    private static MethodVerification file(
            List<VerificationStep> steps, Optional<Approval> approval, LocalDate supersededFrom) {
        return file(List.of(), steps, approval, supersededFrom);
    }

    private static MethodVerification file(
            List<EnteredTrial> trials,
            List<VerificationStep> steps,
            Optional<Approval> approval,
            LocalDate supersededFrom) {
        return new MethodVerification(
                UUID.randomUUID(),
                "CQ-WZ",
                "FFYZ-CQ-WZ-2026-001",
                "HJ 535-2009",
                "NH3N",
                "water",
                null,
                "mg/L",
                1,
                "首次使用",
                LI,
                "李",
                THEN,
                trials,
                steps,
                approval,
                supersededFrom);
    }
}
