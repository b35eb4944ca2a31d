package jialing.domain.environment;

import java.time.Instant;

/**
 * What was in a place.
 *
 * @param code a sample's code, or the id of a batch or preparation
 * @param what where it lies, or what was done
 * @param at since when it lies there, or when it was first done
 */
public record Present(String code, String what, Instant at) {}
