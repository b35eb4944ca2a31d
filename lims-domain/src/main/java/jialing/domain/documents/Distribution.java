package jialing.domain.documents;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.Capacity;

/**
 * To whom a document is given: one person, everybody in a capacity, or everybody of a laboratory.
 *
 * @param person null unless it is one person
 * @param capacity null unless it is a capacity
 * @param name of that person, else empty
 */
public record Distribution(
        UUID id, String organisation, UUID person, Capacity capacity, String name, String givenBy, Instant givenAt) {}
