package jialing.domain.nonconformity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Subject;

/**
 * Something that is not as requirements, procedures or clients ask (ISO/IEC 17025:2017 7.10.1), from the finding to the closing.
 * What was found stays as it was written; everything later is a step.
 *
 * @param foundBy who found it, in words: somebody of the house, an auditor from outside, the house itself
 * @param opener who put it on record
 */
public record Nonconformity(
        UUID id,
        String organisation,
        String number,
        String title,
        String found,
        String foundBy,
        Instant foundAt,
        NonconformitySource source,
        Severity severity,
        List<Concerned> concerned,
        ActingPerson opener,
        Instant openedAt,
        String actHash,
        List<CourseStep> steps,
        List<CorrectiveAction> actions) {

    /** The same finding with what belongs to it. */
    public Nonconformity with(List<Concerned> things, List<CourseStep> taken, List<CorrectiveAction> decided) {
        return new Nonconformity(
                id,
                organisation,
                number,
                title,
                found,
                foundBy,
                foundAt,
                source,
                severity,
                List.copyOf(things),
                opener,
                openedAt,
                actHash,
                List.copyOf(taken),
                List.copyOf(decided));
    }

    public CourseState state() {
        return course().state();
    }

    /** Work on what it concerns is stopped and not resumed. */
    public boolean isStopped() {
        return course().isStopped();
    }

    public Optional<CourseStep.Evaluation> evaluation() {
        return course().evaluation();
    }

    public List<CorrectiveAction> openActions() {
        return course().openActions();
    }

    /** Last day for what it waits for; empty when it is closed. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(course().dueOn(severity));
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(course().closedAt());
    }

    /** Each act on it makes another version; the opening made the first. */
    Subject afterNextStep() {
        return new Subject("Nonconformity", id, steps.size() + 2);
    }

    private Course course() {
        return new Course(openedAt, steps, actions);
    }
}
