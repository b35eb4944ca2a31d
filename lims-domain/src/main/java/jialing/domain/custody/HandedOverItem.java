package jialing.domain.custody;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A sample in a hand-over. */
@Embeddable
record HandedOverItem(UUID sampleId, String organisation) {}
