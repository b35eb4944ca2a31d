package jialing.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.gate.rules.ExceptionIsShort;
import jialing.domain.gate.rules.NobodyExceptsThemselves;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;

/** An exception lifts one rule for one element and one activity, in its time, for others than who granted it. */
class GateExceptionTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID ANALYST = UUID.randomUUID();
    private static final QualityElement BALANCE = QualityElement.instrument("WZ-BL-01");

    private final GateException exception = new GateException(
            UUID.randomUUID(),
            "CQ-WZ",
            "InterimCheckNotOverdue",
            BALANCE,
            Activity.ANALYSE,
            "备件在途",
            MONDAY,
            MONDAY.plus(Duration.ofDays(3)),
            OFFICER,
            "质量管理员",
            "hash");

    @Test
    void itLiftsWhatItWasGrantedForFromItsFirstInstantToBeforeItsLast() {
        assertThat(lifts(ANALYST, Activity.ANALYSE, MONDAY)).isTrue();
        assertThat(lifts(ANALYST, Activity.ANALYSE, MONDAY.minusMillis(1))).isFalse();
        assertThat(lifts(
                        ANALYST,
                        Activity.ANALYSE,
                        MONDAY.plus(Duration.ofDays(3)).minusMillis(1)))
                .isTrue();
        assertThat(lifts(ANALYST, Activity.ANALYSE, MONDAY.plus(Duration.ofDays(3))))
                .isFalse();
    }

    @Test
    void itLiftsNoOtherRuleElementOrActivity() {
        assertThat(lifts(ANALYST, Activity.SAMPLE, MONDAY)).isFalse();
        assertThat(exception.lifts(
                        against("InstrumentInCalibration", BALANCE), question(ANALYST, Activity.ANALYSE, MONDAY)))
                .isFalse();
        assertThat(exception.lifts(
                        against("InterimCheckNotOverdue", QualityElement.instrument("WZ-BL-02")),
                        question(ANALYST, Activity.ANALYSE, MONDAY)))
                .isFalse();
    }

    @Test
    void whoGrantedItDoesNotGoThroughByIt() {
        assertThat(lifts(OFFICER, Activity.ANALYSE, MONDAY)).isFalse();
    }

    @Test
    void nobodyGrantsOneToThemselvesOrForLong() {
        assertThat(new NobodyExceptsThemselves()
                        .objection(new NobodyExceptsThemselves.Asked(OFFICER, QualityElement.person(OFFICER))))
                .isPresent();
        assertThat(new NobodyExceptsThemselves()
                        .objection(new NobodyExceptsThemselves.Asked(OFFICER, QualityElement.person(ANALYST))))
                .isEmpty();
        var shortEnough = new ExceptionIsShort();
        assertThat(shortEnough.objection(new ExceptionIsShort.Asked(MONDAY, MONDAY.plus(Duration.ofDays(31)))))
                .isEmpty();
        assertThat(shortEnough.objection(new ExceptionIsShort.Asked(
                        MONDAY, MONDAY.plus(Duration.ofDays(31)).plusSeconds(1))))
                .isPresent();
        assertThat(shortEnough.objection(new ExceptionIsShort.Asked(MONDAY, MONDAY)))
                .isPresent();
        assertThat(shortEnough.objection(new ExceptionIsShort.Asked(MONDAY, null)))
                .isPresent();
    }

    private boolean lifts(UUID person, Activity activity, Instant at) {
        return exception.lifts(against("InterimCheckNotOverdue", BALANCE), question(person, activity, at));
    }

    private static Question question(UUID person, Activity activity, Instant at) {
        return Question.may(person, activity, at, "CQ-WZ");
    }

    private static Objection against(String rule, QualityElement element) {
        var refusal =
                new Refusal(Refusal.Kind.CONFLICT, rule, "ISO/IEC 17025:2017 6.4.10", Text.of("逾期", "overdue"), null);
        return new Objection(element, refusal, true);
    }
}
