package jialing.domain.samplebank;

import java.util.UUID;

/** A fact: the keeper has said why they differed. */
public record DiscrepancyAnswered(UUID discrepancyId) {}
