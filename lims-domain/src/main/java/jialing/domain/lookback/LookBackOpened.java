package jialing.domain.lookback;

import java.util.UUID;

/** A fact: results are in doubt. */
public record LookBackOpened(UUID lookBackId, String organisation, String number, Extent extent) {}
