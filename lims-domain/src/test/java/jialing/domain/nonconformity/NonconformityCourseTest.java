package jialing.domain.nonconformity;

import static jialing.domain.nonconformity.CourseState.ACTIONS_OPEN;
import static jialing.domain.nonconformity.CourseState.AWAITS_ACTION;
import static jialing.domain.nonconformity.CourseState.AWAITS_CLOSING;
import static jialing.domain.nonconformity.CourseState.AWAITS_CORRECTION;
import static jialing.domain.nonconformity.CourseState.AWAITS_EFFECT_CHECK;
import static jialing.domain.nonconformity.CourseState.AWAITS_EVALUATION;
import static jialing.domain.nonconformity.CourseState.CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.nonconformity.CourseStep.Kind;
import jialing.domain.shared.Capacity;
import org.junit.jupiter.api.Test;

/** The course of a nonconformity that was opened on 2 March 2026 at 09:00 in Chongqing; each step a day later. */
class NonconformityCourseTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");

    private final List<CourseStep> steps = new ArrayList<>();
    private final List<CorrectiveAction> actions = new ArrayList<>();

    @Test
    void whatCouldRecurIsOverOnlyAfterAnActionAndALookAtItsEffect() {
        assertThat(state()).isEqualTo(AWAITS_CORRECTION);
        take(Kind.CORRECT);
        assertThat(state()).isEqualTo(AWAITS_EVALUATION);
        evaluated(true);
        assertThat(state()).isEqualTo(AWAITS_ACTION);
        UUID training = decided(LocalDate.of(2026, 3, 20));
        UUID procedure = decided(LocalDate.of(2026, 3, 12));
        assertThat(state()).isEqualTo(ACTIONS_OPEN);
        done(training);
        assertThat(state()).isEqualTo(ACTIONS_OPEN);
        done(procedure);
        assertThat(state()).isEqualTo(AWAITS_EFFECT_CHECK);
        checked(true);
        assertThat(state()).isEqualTo(AWAITS_CLOSING);
        take(Kind.CLOSE);
        assertThat(state()).isEqualTo(CLOSED);
    }

    @Test
    void whatCannotRecurIsCheckedWithoutAnAction() {
        take(Kind.CORRECT);
        evaluated(false);
        assertThat(state()).isEqualTo(AWAITS_EFFECT_CHECK);
    }

    @Test
    void whatHadNoEffectNeedsAnotherAction() {
        take(Kind.CORRECT);
        evaluated(true);
        done(decided(LocalDate.of(2026, 3, 20)));
        checked(false);
        assertThat(state()).isEqualTo(AWAITS_ACTION);
        done(decided(LocalDate.of(2026, 4, 20)));
        assertThat(state()).isEqualTo(AWAITS_EFFECT_CHECK);
    }

    @Test
    void whatIsReopenedIsEvaluatedAnew() {
        take(Kind.CORRECT);
        evaluated(false);
        checked(true);
        take(Kind.CLOSE);
        take(Kind.REOPEN);
        assertThat(state()).isEqualTo(AWAITS_EVALUATION);
        evaluated(true);
        assertThat(state()).isEqualTo(AWAITS_ACTION);
    }

    @Test
    void eachStepHasItsTermAndActionsHaveTheirOwn() {
        assertThat(due()).isEqualTo("2026-03-05"); // major: 3 days from the opening
        take(Kind.STOP_WORK);
        assertThat(due()).isEqualTo("2026-03-05"); // a stop moves no term
        take(Kind.CORRECT); // on 4 March
        assertThat(due()).isEqualTo("2026-03-11"); // 7 days to evaluate
        take(Kind.CORRECT); // a further correction moves no term
        assertThat(due()).isEqualTo("2026-03-11");
        evaluated(true); // on 6 March
        assertThat(due()).isEqualTo("2026-03-13"); // 7 days to decide
        decided(LocalDate.of(2026, 3, 20));
        UUID sooner = decided(LocalDate.of(2026, 3, 12));
        assertThat(due()).isEqualTo("2026-03-12"); // the first of the open actions
        done(sooner);
        assertThat(due()).isEqualTo("2026-03-20");
    }

    @Test
    void workIsStoppedUntilItIsResumed() {
        take(Kind.STOP_WORK);
        assertThat(course().isStopped()).isTrue();
        take(Kind.RESUME_WORK);
        assertThat(course().isStopped()).isFalse();
    }

    private void take(Kind kind) {
        take(kind, null, null, null);
    }

    private void evaluated(boolean couldRecur) {
        take(Kind.EVALUATE, null, new CourseStep.Evaluation("三个样品的结果可能偏高", CauseCategory.PEOPLE, couldRecur), null);
    }

    private UUID decided(LocalDate dueOn) {
        UUID action = UUID.randomUUID();
        actions.add(new CorrectiveAction(action, "培训", new UUID(0, 2), "秦岚", dueOn, now()));
        take(Kind.DECIDE_ACTION, action, null, null);
        return action;
    }

    private void done(UUID action) {
        take(Kind.COMPLETE_ACTION, action, null, null);
    }

    private void checked(boolean effective) {
        take(Kind.CHECK_EFFECT, null, null, effective);
    }

    private void take(Kind kind, UUID action, CourseStep.Evaluation evaluation, Boolean effective) {
        var officer = new ActingPerson(new UUID(0, 1), "熊静", "CQ-WZ", Capacity.QUALITY_OFFICER);
        steps.add(new CourseStep(
                UUID.randomUUID(), kind, "…", action, evaluation, effective, officer, null, now(), "00"));
    }

    private Instant now() {
        return OPENED.plusSeconds(86_400L * (steps.size() + 1));
    }

    private CourseState state() {
        return course().state();
    }

    private String due() {
        return course().dueOn(Severity.MAJOR).toString();
    }

    private Course course() {
        return new Course(OPENED, List.copyOf(steps), List.copyOf(actions));
    }
}
