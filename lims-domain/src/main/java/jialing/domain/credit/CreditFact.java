package jialing.domain.credit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something on record that a criterion counts.
 *
 * @param day on which it counts
 * @param detail what a person needs to know it again, as the record spells it
 */
public record CreditFact(String institution, CreditCriterion criterion, LocalDate day, Thing thing, String detail) {

    /** The thing on record; together with the criterion it tells one line from another. */
    public record Thing(String type, UUID id, String key) {}
}
