package jialing.domain.nonconformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.nonconformity.rules.ActionHasOwnerAndDay;
import jialing.domain.nonconformity.rules.ActionsAreDone;
import jialing.domain.nonconformity.rules.EffectCheckedBySomebodyElse;
import jialing.domain.nonconformity.rules.EffectIsChecked;
import jialing.domain.nonconformity.rules.EvaluationIsComplete;
import jialing.domain.nonconformity.rules.FindingIsDescribed;
import jialing.domain.nonconformity.rules.NobodyClosesTheOwn;
import jialing.domain.nonconformity.rules.OwnerCarriesOut;
import jialing.domain.nonconformity.rules.StepInTurn;
import jialing.domain.nonconformity.rules.StopIsDecided;
import jialing.domain.nonconformity.rules.StopOrResumption;
import jialing.domain.nonconformity.rules.WorkNotStopped;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NonconformityRulesTest {

    private static final String NUMBER = "BF-CQ-WZ-2026-0001";
    private static final UUID ANALYST = new UUID(0, 1);
    private static final UUID OFFICER = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void whoDidTheWorkOrOwnsAnActionDoesNotClose() {
        holds(new NobodyClosesTheOwn(), new NobodyClosesTheOwn.Asked(NUMBER, OFFICER, Set.of(ANALYST), Set.of()));
        refuses(
                new NobodyClosesTheOwn(),
                new NobodyClosesTheOwn.Asked(NUMBER, ANALYST, Set.of(ANALYST), Set.of()),
                null);
        refuses(
                new NobodyClosesTheOwn(),
                new NobodyClosesTheOwn.Asked(NUMBER, OFFICER, Set.of(), Set.of(OFFICER)),
                null);
    }

    @Test
    void theEffectIsCheckedBySomebodyWhoOwnsNoAction() {
        holds(new EffectCheckedBySomebodyElse(), new EffectCheckedBySomebodyElse.Asked(OFFICER, Set.of(ANALYST)));
        refuses(
                new EffectCheckedBySomebodyElse(),
                new EffectCheckedBySomebodyElse.Asked(ANALYST, Set.of(ANALYST)),
                null);
        holds(new OwnerCarriesOut(), new OwnerCarriesOut.Pair(ANALYST, "秦岚", ANALYST));
        refuses(new OwnerCarriesOut(), new OwnerCarriesOut.Pair(ANALYST, "秦岚", OFFICER), null);
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseState.class,
            names = {"AWAITS_CORRECTION", "AWAITS_EVALUATION", "AWAITS_ACTION", "ACTIONS_OPEN"})
    void withOpenStepsOrActionsItIsNotClosed(CourseState state) {
        refuses(new ActionsAreDone(), new ActionsAreDone.Standing(NUMBER, state), null);
    }

    @Test
    void withoutAnEffectCheckItIsNotClosed() {
        refuses(new EffectIsChecked(), new EffectIsChecked.Standing(NUMBER, CourseState.AWAITS_EFFECT_CHECK), null);
        holds(new EffectIsChecked(), new EffectIsChecked.Standing(NUMBER, CourseState.AWAITS_CLOSING));
        refuses(new StopIsDecided(), new StopIsDecided.Standing(NUMBER, true), null);
    }

    @Test
    void nothingIsTakenOutOfTurn() {
        refuses(new StepInTurn(), asked(CourseStep.Kind.EVALUATE, CourseState.AWAITS_CORRECTION), null);
        refuses(new StepInTurn(), asked(CourseStep.Kind.DECIDE_ACTION, CourseState.AWAITS_EFFECT_CHECK), null);
        refuses(new StepInTurn(), asked(CourseStep.Kind.CORRECT, CourseState.CLOSED), null);
        refuses(new StepInTurn(), asked(CourseStep.Kind.REOPEN, CourseState.AWAITS_CLOSING), null);
        holds(new StepInTurn(), asked(CourseStep.Kind.DECIDE_ACTION, CourseState.ACTIONS_OPEN));
        holds(new StepInTurn(), asked(CourseStep.Kind.REOPEN, CourseState.CLOSED));
        refuses(new StopOrResumption(), new StopOrResumption.Asked(NUMBER, true, true), null);
        refuses(new StopOrResumption(), new StopOrResumption.Asked(NUMBER, false, false), null);
    }

    private static StepInTurn.Asked asked(CourseStep.Kind kind, CourseState state) {
        return new StepInTurn.Asked(NUMBER, kind, state);
    }

    @Test
    void aFindingSaysWhatAndWhatAbout() {
        var balance = List.of(new Concerned("Instrument", new UUID(0, 9), "YQ-001"));
        holds(new FindingIsDescribed(), found("天平未水平", balance));
        refuses(new FindingIsDescribed(), found(" ", balance), "title");
        refuses(new FindingIsDescribed(), found("天平未水平", List.of()), "concerned");
        refuses(
                new FindingIsDescribed(),
                found("天平未水平", List.of(new Concerned("Instrument", null, "YQ-001"))),
                "concerned");
    }

    private static FindingIsDescribed.Given found(String title, List<Concerned> concerned) {
        return new FindingIsDescribed.Given(title, "水平泡偏出", NonconformitySource.EQUIPMENT, Severity.MINOR, concerned);
    }

    @Test
    void anEvaluationAndAnActionAreWhole() {
        refuses(
                new EvaluationIsComplete(),
                new EvaluationIsComplete.Given("", CauseCategory.PEOPLE, true),
                "significance");
        refuses(new EvaluationIsComplete(), new EvaluationIsComplete.Given("无", null, true), "cause");
        refuses(
                new EvaluationIsComplete(),
                new EvaluationIsComplete.Given("无", CauseCategory.PEOPLE, null),
                "couldRecur");
        holds(new ActionHasOwnerAndDay(), new ActionHasOwnerAndDay.Given(true, TODAY, TODAY));
        refuses(new ActionHasOwnerAndDay(), new ActionHasOwnerAndDay.Given(true, TODAY.minusDays(1), TODAY), "dueOn");
        refuses(new ActionHasOwnerAndDay(), new ActionHasOwnerAndDay.Given(false, TODAY, TODAY), "owner");
    }

    @Test
    void stoppedWorkStandsStill() {
        holds(new WorkNotStopped(), new WorkNotStopped.Use("YQ-001", Optional.empty()));
        refuses(new WorkNotStopped(), new WorkNotStopped.Use("YQ-001", Optional.of(NUMBER)), null);
    }

    private static <S> void holds(Rule<S> rule, S subject) {
        assertThatCode(() -> rule.require(subject)).doesNotThrowAnyException();
    }

    private static <S> void refuses(Rule<S> rule, S subject, String field) {
        assertThatThrownBy(() -> rule.require(subject)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule.getClass().getSimpleName());
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
