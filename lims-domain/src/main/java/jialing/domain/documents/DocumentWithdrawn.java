package jialing.domain.documents;

import java.util.UUID;

/** A document is out of force as a whole. */
public record DocumentWithdrawn(UUID documentId, String organisation, String number) {}
