package jialing.domain.capability;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody certified for laboratory work by a method on the day.
 *
 * @param matrix null for every matrix of the method
 */
public record CertifiedPerson(
        String organisation, UUID id, String name, String method, String matrix, LocalDate expiresOn) {

    boolean works(ScopeLine line) {
        return organisation.equals(line.organisation())
                && method.equals(line.method())
                && (matrix == null || matrix.equals(line.matrix()));
    }
}
