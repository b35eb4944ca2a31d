package jialing.domain.planning;

import java.time.LocalDate;
import java.time.Period;

/** How often a programme comes round. */
public enum Frequency {
    ONCE(null),
    WEEKLY(Period.ofWeeks(1)),
    MONTHLY(Period.ofMonths(1)),
    EVERY_TWO_MONTHS(Period.ofMonths(2)),
    QUARTERLY(Period.ofMonths(3)),
    HALF_YEARLY(Period.ofMonths(6)),
    YEARLY(Period.ofYears(1)),
    EVERY_FIVE_YEARS(Period.ofYears(5));

    private final Period period;

    Frequency(Period period) {
        this.period = period;
    }

    /** The round's day, the first counted as round 0; counted from the first so that the 31st stays the last of its month. */
    LocalDate round(LocalDate first, int round) {
        return period == null ? first : first.plus(period.multipliedBy(round));
    }

    boolean comesRound() {
        return period != null;
    }
}
