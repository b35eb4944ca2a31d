package jialing.domain.capability;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of an annex with what the standard and the laboratory say of its detection limit.
 *
 * @param suspendedFrom null while it is not suspended
 * @param limit in force on the day: the laboratory's own, else the standard's; null when neither states one
 * @param verification number of the file that the laboratory's own limit follows from; null for the standard's
 */
public record ScopeLine(
        String organisation,
        String nameZh,
        String nameEn,
        String certificate,
        String method,
        String analyte,
        String matrix,
        LocalDate from,
        LocalDate to,
        LocalDate suspendedFrom,
        BigDecimal limit,
        String limitUnit,
        String verification) {

    boolean coversOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to) && (suspendedFrom == null || day.isBefore(suspendedFrom));
    }

    /** Last day that it covers. */
    LocalDate last() {
        return suspendedFrom == null || suspendedFrom.isAfter(to) ? to : suspendedFrom.minusDays(1);
    }
}
