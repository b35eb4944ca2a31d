package jialing.domain.proficiency;

import java.time.Instant;

/**
 * An evaluation as its provider signed it.
 *
 * @param actHash of the signed act, which holds the SHA-256 of the evaluation in canonical JSON
 */
public record SignedEvaluation(RoundEvaluation evaluation, String signer, Instant signedAt, String actHash) {}
