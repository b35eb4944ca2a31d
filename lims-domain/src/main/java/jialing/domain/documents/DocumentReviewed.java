package jialing.domain.documents;

import java.util.UUID;

/** Somebody looked at a document again and left it as it is; its next review is due later. */
public record DocumentReviewed(UUID documentId, String organisation, String number) {}
