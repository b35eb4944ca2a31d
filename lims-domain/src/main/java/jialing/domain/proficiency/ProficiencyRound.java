package jialing.domain.proficiency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Subject;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.shared.Refusal;

/**
 * A round of a proficiency test.
 *
 * @param organisation the provider
 * @param deadline from which nothing more is entered, and before which nothing is seen
 * @param sentAt when the items went out, null before
 * @param evaluatedAt null before
 */
public record ProficiencyRound(
        UUID id,
        String organisation,
        String number,
        String title,
        String matrix,
        List<Measurand> measurands,
        Instant deadline,
        UUID plannedBy,
        String planner,
        Instant plannedAt,
        Instant sentAt,
        Instant evaluatedAt) {

    public RoundState state(Instant now) {
        if (evaluatedAt != null) {
            return RoundState.EVALUATED;
        }
        if (sentAt == null) {
            return RoundState.PLANNED;
        }
        return now.isBefore(deadline) ? RoundState.OPEN : RoundState.CLOSED;
    }

    /** @throws Refusal when the round has none of that number */
    Measurand measurand(Integer number) {
        return measurands.stream()
                .filter(each -> Integer.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Measurand", "考核项目", number));
    }

    Concerned asConcerned() {
        return new Concerned("ProficiencyRound", id, number);
    }

    Subject subject() {
        return subject(id);
    }

    static Subject subject(UUID id) {
        return Subject.of("ProficiencyRound", id);
    }
}
