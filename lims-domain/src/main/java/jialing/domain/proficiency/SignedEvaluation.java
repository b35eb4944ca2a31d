package jialing.domain.proficiency;

import java.time.Instant;

/** An evaluation as its provider signed it. */
public record SignedEvaluation(RoundEvaluation evaluation, String signer, Instant signedAt) {}
