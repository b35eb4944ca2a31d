package jialing.domain.methods;

import java.time.Instant;
import java.util.UUID;

/** A trial of a file, with who entered it. */
public record EnteredTrial(UUID id, TrialEntry entry, UUID personId, String person, Instant enteredAt) {}
