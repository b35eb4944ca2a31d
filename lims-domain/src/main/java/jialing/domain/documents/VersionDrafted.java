package jialing.domain.documents;

import java.util.UUID;

/** A version waits for its approval; an earlier draft that nobody approved is dropped by it. */
public record VersionDrafted(UUID documentId, String organisation, String number, int ordinal) {}
