package jialing.web.nonconformity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.CauseCategory;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.CorrectiveAction;
import jialing.domain.nonconformity.CourseState;
import jialing.domain.nonconformity.CourseStep;
import jialing.domain.nonconformity.Nonconformity;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Capacity;

/**
 * A nonconformity with its course.
 *
 * @param dueOn last day for what it waits for, null when it is closed
 * @param stopped work on what it concerns is stopped
 */
public record NonconformityShown(
        UUID id,
        String number,
        String organisation,
        String title,
        String found,
        String foundBy,
        Instant foundAt,
        NonconformitySource source,
        Severity severity,
        CourseState state,
        LocalDate dueOn,
        boolean stopped,
        String opener,
        Capacity openerCapacity,
        Instant openedAt,
        Instant closedAt,
        List<Concerned> concerned,
        List<StepShown> steps,
        List<ActionShown> actions) {

    /** @param signed whether it stands under a signature */
    public record StepShown(
            CourseStep.Kind kind,
            String note,
            UUID actionId,
            String significance,
            CauseCategory cause,
            Boolean couldRecur,
            Boolean effective,
            UUID personId,
            String name,
            Capacity capacity,
            Instant at,
            boolean signed) {

        static StepShown of(CourseStep step) {
            CourseStep.Evaluation evaluation = step.evaluation();
            return new StepShown(
                    step.kind(),
                    step.note(),
                    step.actionId(),
                    evaluation == null ? null : evaluation.significance(),
                    evaluation == null ? null : evaluation.cause(),
                    evaluation == null ? null : evaluation.couldRecur(),
                    step.effective(),
                    step.by().personId(),
                    step.by().name(),
                    step.by().capacity(),
                    step.at(),
                    step.statement() != null);
        }
    }

    public record ActionShown(UUID id, String what, UUID ownerId, String owner, LocalDate dueOn, boolean open) {}

    static NonconformityShown of(Nonconformity shown) {
        List<CorrectiveAction> open = shown.openActions();
        return new NonconformityShown(
                shown.id(),
                shown.number(),
                shown.organisation(),
                shown.title(),
                shown.found(),
                shown.foundBy(),
                shown.foundAt(),
                shown.source(),
                shown.severity(),
                shown.state(),
                shown.dueOn().orElse(null),
                shown.isStopped(),
                shown.opener().name(),
                shown.opener().capacity(),
                shown.openedAt(),
                shown.closedAt().orElse(null),
                shown.concerned(),
                shown.steps().stream().map(StepShown::of).toList(),
                shown.actions().stream()
                        .map(action -> new ActionShown(
                                action.id(),
                                action.what(),
                                action.ownerId(),
                                action.owner(),
                                action.dueOn(),
                                open.contains(action)))
                        .toList());
    }
}
