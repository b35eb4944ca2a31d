package jialing.domain.equipment;

import java.util.UUID;

/** A fact: by when something is to be done about an instrument may be another day than before. */
public record InstrumentDueChanged(UUID instrumentId, String organisation, String code) {}
