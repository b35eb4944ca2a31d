package jialing.domain.inspection;

import java.util.UUID;

/**
 * A photo that was taken at a point.
 *
 * @param sha256 of its bytes as they were kept, lower-case hex; both sides sign it
 */
public record InspectionPhoto(UUID id, String sha256) {}
