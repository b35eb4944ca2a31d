package jialing.domain.environment;

import java.time.Instant;

/**
 * What was in a place.
 *
 * @param code a sample's code, a batch's number, or the id of another occasion
 * @param what where it lay, or the activity
 * @param at since when it lies there, or when it was first done
 */
public record Present(String code, String what, Instant at) {}
