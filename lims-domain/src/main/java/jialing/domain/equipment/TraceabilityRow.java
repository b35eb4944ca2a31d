package jialing.domain.equipment;

import java.time.LocalDate;
import java.util.List;
import jialing.domain.shared.Text;

/**
 * A link of a traceability chain as the database gives it.
 *
 * @param path ids from the instrument to this link
 * @param day on which it was used for the link below, the day asked about for the instrument itself
 * @param code of an instrument of the house; null outside it
 * @param certificate number of the certificate it stood under; null when there was none
 * @param kind null outside the house
 * @param level null in the house
 */
public record TraceabilityRow(
        List<String> path,
        LocalDate day,
        String code,
        Text name,
        String accuracyClass,
        String certificate,
        TraceabilityKind kind,
        String body,
        LocalDate calibratedOn,
        LocalDate validTo,
        StandardLevel level) {

    boolean isExpired() {
        return validTo != null && validTo.isBefore(day);
    }

    boolean isTheEnd() {
        return level == StandardLevel.NATIONAL;
    }

    boolean leadsTo(TraceabilityRow other) {
        return other.path().size() == path.size() + 1
                && other.path().subList(0, path.size()).equals(path);
    }
}
