package jialing.domain.qualification;

import java.util.UUID;

/** An annex was confirmed or sent back. */
public record AnnexDecided(UUID annexId, String organisation, String number, boolean confirmed) {}
