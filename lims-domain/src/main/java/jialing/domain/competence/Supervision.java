package jialing.domain.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.LabClock;

/**
 * 带教: somebody in training works by a method only under a certified colleague, who answers for the work too (ISO/IEC 17025:2017
 * 6.2.5 d).
 *
 * @param matrix null for every matrix of the method
 * @param from first day
 * @param to last day, unless it was ended before
 * @param end null while nobody has ended it
 */
public record Supervision(
        UUID id,
        String organisation,
        SupervisionParty trainee,
        SupervisionParty supervisor,
        String method,
        String matrix,
        WorkKind kind,
        LocalDate from,
        LocalDate to,
        String arrangedBy,
        Instant arrangedAt,
        SupervisionEnd end) {

    public record SupervisionParty(UUID personId, String name) {}

    public record SupervisionEnd(String reason, String by, Instant at) {}

    /** Whether this trainee may do that work under it, as far as the supervision goes: the supervisor MUST be certified too. */
    boolean isOf(UUID person, Work work) {
        return trainee.personId().equals(person)
                && organisation.equals(work.organisation())
                && kind == work.kind()
                && method.equals(work.method())
                && (matrix == null || matrix.equals(work.matrix()))
                && isInForce(work.at());
    }

    public boolean isInForce(Instant at) {
        LocalDate day = LabClock.dayOf(at);
        return !day.isBefore(from) && !day.isAfter(to) && (end == null || at.isBefore(end.at()));
    }
}
