package jialing.domain.nonconformity;

/**
 * A thing on which work is stopped.
 *
 * @param number of the nonconformity that stops it
 */
public record StoppedThing(Concerned thing, String number) {}
