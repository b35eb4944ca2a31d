package jialing.domain.equipment;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody read an instrument's label before using it.
 *
 * @param scanned what the label said: {@code EQ:} and the asset number, or the number alone
 * @param at when, by the clock of the device
 */
public record InstrumentScan(String scanned, Instant at) {

    private static final String ON_LABEL = "EQ:";
    private static final int LONGEST = 80;

    /** A form stays open for a while after the scan. */
    private static final Duration FRESH = Duration.ofHours(1);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    public InstrumentScan {
        scanned = Entered.words("scans", scanned, LONGEST);
        Entered.choice("scans", at);
    }

    boolean isOf(String code) {
        String named = scanned.regionMatches(true, 0, ON_LABEL, 0, ON_LABEL.length())
                ? scanned.substring(ON_LABEL.length())
                : scanned;
        return code.equalsIgnoreCase(named);
    }

    boolean isFreshAt(Instant now) {
        return at.isAfter(now.minus(FRESH)) && at.isBefore(now.plus(CLOCKS_DIFFER));
    }
}
