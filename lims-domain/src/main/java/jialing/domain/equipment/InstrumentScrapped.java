package jialing.domain.equipment;

import java.util.UUID;

/** A fact: an instrument is gone for good; nothing is due any more. */
public record InstrumentScrapped(UUID instrumentId, String organisation, String code) {}
