package jialing.domain.samplebank;

import java.util.UUID;

/** A fact: the bank and its record differ; the keeper has to say why. */
public record DiscrepancyFound(UUID discrepancyId, String organisation, String number) {}
