package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
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
    /** Hours of a running window of eight. */
    EIGHT_HOURS("8h", 6, Text.of("8小时滑动平均", "running 8 h mean")),
    /** Running windows of a day, of which the highest counts. */
    MAXIMUM_OF_EIGHT_HOURS("max8h", 14, Text.of("日最大8小时平均", "daily maximum 8 h mean")),
    /** Hours of a day. */
    DAY("24h", 20, Text.of("24小时平均", "24 h mean")),
    /** Days of a month. */
    MONTH("month", 27, Text.of("月平均", "monthly mean")),
    /** Days of a year. */
    YEAR("annual", 324, Text.of("年平均", "annual mean"));

    private static final int LEAST_DAYS_OF_FEBRUARY = 25;

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

    public static Optional<AveragingTime> known(String code) {
        return List.of(values()).stream().filter(each -> each.code.equals(code)).findFirst();
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

    /** The mean of these valid values, or why there is none. */
    public AirMean mean(Collection<BigDecimal> values) {
        return mean(values, least);
    }

    /** The mean of the days of this month: of February 25 are enough. */
    public static AirMean ofMonth(YearMonth month, Collection<BigDecimal> days) {
        return MONTH.mean(days, month.getMonthValue() == 2 ? LEAST_DAYS_OF_FEBRUARY : MONTH.least);
    }

    /**
     * The highest running mean of a day. With too few windows there is none, unless what was measured exceeds the limit already.
     *
     * @param limit of the class of area
     */
    public static AirMean maximumOfEightHours(Collection<BigDecimal> windows, BigDecimal limit) {
        Optional<BigDecimal> highest = windows.stream().max(BigDecimal::compareTo);
        boolean exceeds = highest.filter(each -> each.compareTo(limit) > 0).isPresent();
        return windows.size() >= MAXIMUM_OF_EIGHT_HOURS.least || exceeds
                ? new AirMean.Valid(highest.orElseThrow())
                : MAXIMUM_OF_EIGHT_HOURS.tooFew(windows.size(), MAXIMUM_OF_EIGHT_HOURS.least);
    }

    private AirMean mean(Collection<BigDecimal> values, int needed) {
        return values.size() < needed
                ? tooFew(values.size(), needed)
                : new AirMean.Valid(values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128));
    }

    private AirMean tooFew(int found, int needed) {
        return new AirMean.Invalid(Text.of(
                label.zh() + "须有" + needed + "个有效值，仅有" + found + "个，不作统计",
                "a " + label.en() + " needs " + needed + " valid values, there are " + found + ": no mean is formed"));
    }
}
