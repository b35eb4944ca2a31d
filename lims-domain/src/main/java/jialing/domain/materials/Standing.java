package jialing.domain.materials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.shared.LabClock;

/**
 * How a material stood at an instant: one that somebody names, or one that a named one was made from.
 *
 * @param named the one that is named
 * @param material the one that this is about: itself, or an ancestor
 * @param passed verdict of the last acceptance, check or standardisation; null when there was none
 * @param recalledAt null when it was not recalled
 * @param openedAt when the bottle in use was opened; null when none was
 * @param takenAt when something was taken from it: at the instant asked about, or when the solution was made
 * @param carriesContents whether it brings the analyte: a standard, not an acid
 */
public record Standing(
        UUID named,
        UUID material,
        String organisation,
        MaterialKind kind,
        String label,
        LocalDate validTo,
        Integer openedDays,
        boolean needsAcceptance,
        Boolean passed,
        Instant recalledAt,
        String recallReason,
        Instant openedAt,
        Instant takenAt,
        boolean carriesContents) {

    public boolean isNamedItself() {
        return named.equals(material);
    }

    public boolean isExpiredOn(LocalDate day) {
        return day.isAfter(validTo);
    }

    public boolean isRecalled() {
        return recalledAt != null;
    }

    /** It waits for its acceptance, or its last verdict was no. */
    public boolean isUnaccepted() {
        return passed == null ? needsAcceptance : !passed;
    }

    public boolean wasOpenedTooLong() {
        return openedAt != null && openedDays != null && LabClock.dayOf(takenAt).isAfter(openedUntil());
    }

    /** The last day of the bottle in use; null when it has none of its own. */
    public LocalDate openedUntil() {
        return openedAt == null || openedDays == null
                ? null
                : LabClock.dayOf(openedAt).plusDays(openedDays);
    }

    /** Whether anything stands against its use on that day. */
    public boolean isFitOn(LocalDate day) {
        return !isExpiredOn(day) && !isRecalled() && !isUnaccepted() && !wasOpenedTooLong();
    }
}
