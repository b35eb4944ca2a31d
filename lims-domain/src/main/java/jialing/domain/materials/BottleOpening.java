package jialing.domain.materials;

import java.time.Instant;
import java.util.UUID;

/** A bottle of a lot was opened. The one opened last is the one in use. */
public record BottleOpening(
        UUID id, UUID material, String organisation, UUID personId, String name, Instant at, String actHash) {}
