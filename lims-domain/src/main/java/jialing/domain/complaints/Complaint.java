package jialing.domain.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.LabClock;

/**
 * A complaint or report with all its steps.
 *
 * @param organisation that handles it
 * @param about code of the organisation complained of
 * @param named has the reporter left a name or a way to be reached?
 */
public record Complaint(
        UUID id,
        String organisation,
        String about,
        String number,
        ComplaintKind kind,
        String subject,
        String words,
        boolean named,
        Instant receivedAt,
        List<ComplaintStep> steps) {

    public ComplaintState state() {
        return steps.stream()
                .map(step -> step.kind().leadsTo())
                .filter(state -> state != null)
                .reduce(ComplaintState.RECEIVED, (before, after) -> after);
    }

    /** How it was decided; empty while it is not. */
    Optional<ComplaintFinding> finding() {
        return steps.stream()
                .map(ComplaintStep::finding)
                .filter(Objects::nonNull)
                .findFirst();
    }

    boolean has(ComplaintStep.Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    /** By when the next step is due; null when nothing is. */
    public LocalDate dueOn() {
        LocalDate received = LabClock.dayOf(receivedAt);
        return switch (state()) {
            case RECEIVED -> WorkingDays.after(received, WorkingDays.TO_ACCEPT);
            case ACCEPTED, DECIDED -> WorkingDays.after(received, WorkingDays.TO_ANSWER);
            case DECLINED, ANSWERED -> WorkingDays.after(received, WorkingDays.TO_CLOSE);
            case CLOSED -> null;
        };
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn() != null && today.isAfter(dueOn());
    }

    Subject asSubject() {
        return subject(id);
    }

    static Subject subject(UUID id) {
        return Subject.of("Complaint", id);
    }
}
