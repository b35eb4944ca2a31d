package jialing.domain.capability;

import java.time.LocalDate;
import java.util.List;

/**
 * An instrument with which the laboratory has worked by the method, or verified it.
 *
 * @param usable in use, or limited to uses with this method
 * @param analytes to which it is limited; empty for all
 * @param fitUntil last day of the certificate that covers the day; null when none does
 */
public record KnownInstrument(
        String organisation, String method, String code, boolean usable, List<String> analytes, LocalDate fitUntil) {

    boolean isFor(ScopeLine line) {
        return organisation.equals(line.organisation()) && method.equals(line.method());
    }

    boolean isFitFor(ScopeLine line) {
        return usable && fitUntil != null && (analytes.isEmpty() || analytes.contains(line.analyte()));
    }
}
