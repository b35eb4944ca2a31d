package jialing.domain.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import jialing.domain.shared.Text;

/**
 * Over what time a content of the air is averaged, and how much of it must have been measured: a mean with too few values is no mean
 * (GB 3095-2012 table 4).
 */
public enum AveragingTime {
    /** Minutes of an hour. */
    HOUR("1h", 45, Text.of("1小时平均", "1 h mean")),
    /** Hours of a day. */
    DAY("24h", 20, Text.of("24小时平均", "24 h mean"));

    private static final int MINUTES_OF_HOUR = 60;
    /** A filter is not changed to the minute: an hour more is still that day. */
    private static final int LONGEST_DAY = 25;

    /** They are sampled for all of the 24 hours; of the others 20 are enough. */
    private static final Set<String> SAMPLED_ALL_DAY = Set.of("TSP", "PB_AIR", "BAP_AIR");

    private static final int WHOLE_DAY = 24;

    private final String code;
    private final int least;
    private final Text label;

    AveragingTime(String code, int least, Text label) {
        this.code = code;
        this.least = least;
        this.label = label;
    }

    /**
     * What one sample is the mean over by the time in which it was drawn: an hour from 45 minutes on, a day from 20 hours on, lead,
     * benzo[a]pyrene and total particles from 24 (GB 3095-2012 table 4).
     *
     * @return empty for a time that no limit is set for
     */
    static Optional<AveragingTime> ofSampling(String analyte, BigDecimal minutes) {
        int hours = SAMPLED_ALL_DAY.contains(analyte) ? WHOLE_DAY : DAY.least;
        if (isWithin(minutes, HOUR.least, MINUTES_OF_HOUR)) {
            return Optional.of(HOUR);
        }
        return isWithin(minutes, hours * MINUTES_OF_HOUR, LONGEST_DAY * MINUTES_OF_HOUR)
                ? Optional.of(DAY)
                : Optional.empty();
    }

    private static boolean isWithin(BigDecimal minutes, int least, int most) {
        return minutes.compareTo(BigDecimal.valueOf(least)) >= 0 && minutes.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** As the limits of the catalogue write it. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }
}
