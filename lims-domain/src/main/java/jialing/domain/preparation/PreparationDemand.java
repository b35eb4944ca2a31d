package jialing.domain.preparation;

import java.time.Instant;

/**
 * What a method demands here before it is measured.
 *
 * @param treatment null for none
 * @param sieve that the sample has to have gone through, or a finer one; null for none
 * @param blanks how many procedural blanks a batch needs at least
 */
public record PreparationDemand(
        String method, Treatment treatment, Sieve sieve, int blanks, String reason, String setBy, Instant setAt) {}
