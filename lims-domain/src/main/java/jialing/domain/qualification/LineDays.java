package jialing.domain.qualification;

import java.time.LocalDate;

/**
 * From when to when a line counts, and what became of it.
 *
 * @param stoppedFrom from when on it does not count; null where it does to its last day
 * @param withdrawnFrom null where it was not withdrawn
 * @param restoredFrom first day of the line by which it goes on; null where there is none
 * @param continues whether by it another one goes on
 */
public record LineDays(
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate stoppedFrom,
        LocalDate withdrawnFrom,
        LocalDate restoredFrom,
        boolean continues) {

    /** From so many days before its last one on somebody is warned; a renewal has to be applied for three months before. */
    public static final int WARNED_DAYS = 90;

    public LineState stateOn(LocalDate day) {
        if (withdrawnFrom != null && !day.isBefore(withdrawnFrom)) {
            return LineState.WITHDRAWN;
        }
        if (day.isAfter(validTo)) {
            return LineState.ENDED;
        }
        if (stoppedFrom != null && !day.isBefore(stoppedFrom)) {
            return LineState.SUSPENDED;
        }
        if (day.isBefore(validFrom)) {
            return LineState.TO_COME;
        }
        return validTo.isAfter(day.plusDays(WARNED_DAYS)) ? LineState.IN_FORCE : LineState.ENDS_SOON;
    }

    /** Whether it stands for its determination on the day, and not the one from which or by which that goes on. */
    boolean speaksOn(LocalDate day) {
        boolean handedOver = restoredFrom != null && !day.isBefore(restoredFrom);
        return !handedOver && !(continues && day.isBefore(validFrom));
    }

    /** Whether it stopped and nobody has restored or withdrawn it. */
    public boolean isSuspended() {
        return stoppedFrom != null && withdrawnFrom == null && restoredFrom == null;
    }

    /** Whether it is the end of its history: nothing goes on from it. */
    public boolean isLast() {
        return restoredFrom == null;
    }

    /** Whether it counts on some day of the period. */
    boolean overlaps(LocalDate from, LocalDate to) {
        LocalDate last = stoppedFrom == null || stoppedFrom.isAfter(validTo) ? validTo : stoppedFrom.minusDays(1);
        return !last.isBefore(validFrom) && !validFrom.isAfter(to) && !last.isBefore(from);
    }
}
