package jialing.domain.nonconformity;

import java.time.Instant;
import java.util.UUID;

/** A nonconformity was closed with the quality officer's signature. It may be reopened. */
public record NonconformityClosed(UUID nonconformityId, String organisation, String number, Instant at) {}
