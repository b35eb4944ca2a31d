package jialing.domain.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ReceiptRulesTest {

    private static final Condition SOUND = condition(true, "4.2");
    private static final Condition BROKEN_SEAL = condition(false, "4.2");

    @Test
    void aBrokenSealIsNeverTakenInSilently() {
        assertRefused(new DeviationDecided(), arrival(BROKEN_SEAL, ReceiptDecision.ACCEPT, null));
        assertHolds(new DeviationDecided(), arrival(BROKEN_SEAL, ReceiptDecision.ACCEPT_WITH_REMARK, "补封"));
        assertHolds(new DeviationDecided(), arrival(SOUND, ReceiptDecision.ACCEPT, null));
    }

    @Test
    void rejectingNeedsAReason() {
        assertRefused(new ReasonForDecision(), arrival(BROKEN_SEAL, ReceiptDecision.REJECT, "  "));
        assertHolds(new ReasonForDecision(), arrival(BROKEN_SEAL, ReceiptDecision.REJECT, "封条破损"));
    }

    @Test
    void withNothingLateNoDecisionIsAsked() {
        assertHolds(
                new HoldingTimeDecided(),
                new HoldingTimeDecided.Lateness(List.of(), arrival(SOUND, ReceiptDecision.ACCEPT, null)));
    }

    @Test
    void whatNoThermometerShowsIsRefused() {
        Assertions.assertThatThrownBy(() -> condition(true, "400"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("TemperaturePossible"));
    }

    private static Condition condition(boolean sealIntact, String celsius) {
        return new Condition(true, sealIntact, true, new BigDecimal(celsius), null, true);
    }

    private static Arrival arrival(Condition condition, ReceiptDecision decision, String remark) {
        return new Arrival(condition, decision, remark, null, null);
    }

    private static <S> void assertRefused(Rule<S> rule, S subject) {
        assertThat(rule.objection(subject))
                .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()));
    }

    private static <S> void assertHolds(Rule<S> rule, S subject) {
        assertThat(rule.objection(subject)).isEmpty();
    }
}
