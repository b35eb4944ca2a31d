package jialing.domain.nonconformity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.nonconformity.CourseStep.Kind;
import jialing.domain.shared.LabClock;

/**
 * Where the steps have led. A reopening begins the evaluation anew; what was corrected and carried out stays done.
 *
 * @param steps all that were ever taken, oldest first
 * @param actions all that were ever decided, oldest first
 */
record Course(Instant openedAt, List<CourseStep> steps, List<CorrectiveAction> actions) {

    CourseState state() {
        if (latest(Kind.CLOSE, Kind.REOPEN)
                .filter(step -> step.kind() == Kind.CLOSE)
                .isPresent()) {
            return CourseState.CLOSED;
        }
        if (latest(Kind.CORRECT).isEmpty()) {
            return CourseState.AWAITS_CORRECTION;
        }
        return evaluation().map(this::afterEvaluation).orElse(CourseState.AWAITS_EVALUATION);
    }

    private CourseState afterEvaluation(CourseStep.Evaluation evaluation) {
        if (!openActions().isEmpty()) {
            return CourseState.ACTIONS_OPEN;
        }
        Optional<CourseStep> last = sinceReopening()
                .filter(step -> step.kind() == Kind.CHECK_EFFECT || step.kind() == Kind.DECIDE_ACTION)
                .reduce((one, later) -> later);
        if (last.isEmpty()) {
            return evaluation.couldRecur() ? CourseState.AWAITS_ACTION : CourseState.AWAITS_EFFECT_CHECK;
        }
        if (last.get().kind() == Kind.DECIDE_ACTION) {
            return CourseState.AWAITS_EFFECT_CHECK;
        }
        return last.get().effective() ? CourseState.AWAITS_CLOSING : CourseState.AWAITS_ACTION;
    }

    /** In force: of the time since it was last reopened. */
    Optional<CourseStep.Evaluation> evaluation() {
        return sinceReopening()
                .filter(step -> step.kind() == Kind.EVALUATE)
                .reduce((one, later) -> later)
                .map(CourseStep::evaluation);
    }

    List<CorrectiveAction> openActions() {
        Set<UUID> done = steps.stream()
                .filter(step -> step.kind() == Kind.COMPLETE_ACTION)
                .map(CourseStep::actionId)
                .collect(Collectors.toSet());
        return actions.stream().filter(action -> !done.contains(action.id())).toList();
    }

    boolean isStopped() {
        return latest(Kind.STOP_WORK, Kind.RESUME_WORK)
                .filter(step -> step.kind() == Kind.STOP_WORK)
                .isPresent();
    }

    /** Null while it is not closed. */
    Instant closedAt() {
        return state() == CourseState.CLOSED
                ? latest(Kind.CLOSE).map(CourseStep::at).orElseThrow()
                : null;
    }

    /** Last day for what it waits for, null when it is closed. */
    LocalDate dueOn(Severity severity) {
        return switch (state()) {
            case CLOSED -> null;
            case ACTIONS_OPEN ->
                openActions().stream()
                        .map(CorrectiveAction::dueOn)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            default -> LabClock.dayOf(since()).plusDays(severity.daysFor(state()));
        };
    }

    /** Stopping and resuming work moves no term. */
    private Instant since() {
        return steps.stream()
                .filter(step -> step.kind() != Kind.STOP_WORK && step.kind() != Kind.RESUME_WORK)
                .filter(step -> step.kind() != Kind.CORRECT || step.equals(firstCorrection()))
                .reduce((one, later) -> later)
                .map(CourseStep::at)
                .orElse(openedAt);
    }

    private CourseStep firstCorrection() {
        return steps.stream()
                .filter(step -> step.kind() == Kind.CORRECT)
                .findFirst()
                .orElseThrow();
    }

    private Optional<CourseStep> latest(Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        return steps.stream().filter(step -> wanted.contains(step.kind())).reduce((one, later) -> later);
    }

    private Stream<CourseStep> sinceReopening() {
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == Kind.REOPEN) {
                from = i + 1;
            }
        }
        return steps.stream().skip(from);
    }
}
