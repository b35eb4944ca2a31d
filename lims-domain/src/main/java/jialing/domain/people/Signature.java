package jialing.domain.people;

import java.time.Instant;
import jialing.domain.ledger.ActingPerson;

/**
 * Proof within the house that a person has just confirmed with the own signing PIN. Only {@link Signing} makes one.
 *
 * @param statement version of the statement of responsibility in force
 */
public record Signature(ActingPerson person, String statement, Instant at) {}
