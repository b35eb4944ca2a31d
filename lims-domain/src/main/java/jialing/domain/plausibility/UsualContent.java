package jialing.domain.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jialing.domain.catalogue.Dimension;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.LabClock;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * What is usual of an analyte at a site: the median of what was found there before, and the median absolute deviation from it (MAD).
 * The earlier contents of the same season count, in all years, when there are eight of them; else all do, when there are eight; else
 * nothing is usual yet.
 *
 * <p>How unusual a content is, is told by the modified z-score 0.6745 (x − median) / MAD (Iglewicz and Hoaglin 1993): unlike mean and
 * standard deviation, median and MAD are not moved by the very outliers that are looked for. Where contents are amounts, and all above
 * zero, their logarithms are compared: their scatter grows with the level, and a flood is not as far from the median as a drought on
 * the plain scale. MAD is never taken smaller than what the measurement itself scatters, so that a site where nothing has ever been
 * found does not cry wolf.
 *
 * <p>An earlier content below its detection limit counts as the limit when the question is whether the present one is too high, and
 * as half the limit when it is whether it is too low.
 */
public final class UsualContent {

    static final int AT_LEAST = 8;

    /** Of the absolute deviation from the median, for a normal distribution of standard deviation one. */
    private static final BigDecimal NORMAL_MAD = new BigDecimal("0.6745");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int QUARTER = 3;

    /** Kinds of numbers whose zero is not "nothing", or that are logarithms already. */
    private static final Set<Dimension> NO_AMOUNT = EnumSet.of(
            Dimension.NONE,
            Dimension.TEMPERATURE,
            Dimension.POTENTIAL,
            Dimension.GRADE,
            Dimension.SOUND_LEVEL,
            Dimension.SOUND_LEVEL_WEIGHTED);

    private final List<EarlierContent> earlier;
    private final boolean ofSeason;

    private UsualContent(List<EarlierContent> earlier, boolean ofSeason) {
        this.earlier = earlier;
        this.ofSeason = ofSeason;
    }

    /** @param all what was found before of one analyte at one site; empty when that is too little */
    public static Optional<UsualContent> on(LocalDate day, Unit unit, Collection<EarlierContent> all) {
        Set<Month> season = season(day);
        List<EarlierContent> earlier =
                all.stream().filter(each -> each.isLike(unit)).toList();
        List<EarlierContent> same = earlier.stream()
                .filter(each ->
                        season.contains(LabClock.dayOf(each.collectedAt()).getMonth()))
                .toList();
        if (same.size() >= AT_LEAST) {
            return Optional.of(new UsualContent(same, true));
        }
        return earlier.size() >= AT_LEAST ? Optional.of(new UsualContent(earlier, false)) : Optional.empty();
    }

    /** The quarter of the year with the month before it and the month after it. */
    static Set<Month> season(LocalDate day) {
        Month first = day.getMonth().firstMonthOfQuarter();
        var months = EnumSet.noneOf(Month.class);
        for (int i = -1; i <= QUARTER; i++) {
            months.add(first.plus(i));
        }
        return months;
    }

    public int count() {
        return earlier.size();
    }

    /** Whether only the same season counts. */
    public boolean ofSeason() {
        return ofSeason;
    }

    /** Contents below the detection limit count half of it. */
    public BigDecimal median(Unit unit) {
        return new BigDecimal(new Median().evaluate(numbers(unit, HALF, false)), MathContext.DECIMAL32);
    }

    /**
     * The modified z-score of a content, by two decimals; zero for one below its detection limit that may well be usual. Empty when
     * neither the site nor the measurement scatters at all.
     */
    public Optional<BigDecimal> modifiedZ(SampleContent now) {
        boolean byRatio = byRatio(now);
        Optional<BigDecimal> high = z(now, numbers(now.unit(), BigDecimal.ONE, byRatio), byRatio);
        Optional<BigDecimal> low = z(now, numbers(now.unit(), HALF, byRatio), byRatio);
        return high.flatMap(above -> low.map(beneath -> {
            if (above.signum() > 0 && !now.below()) {
                return above;
            }
            return beneath.min(BigDecimal.ZERO);
        }));
    }

    /**
     * How many times as much as is usual; empty where that means nothing, and when the content or most of the earlier ones are below
     * the detection limit.
     */
    public Optional<BigDecimal> multiple(SampleContent now) {
        long found = earlier.stream().filter(each -> !each.below()).count();
        return now.below() || !byRatio(now) || 2 * found <= earlier.size()
                ? Optional.empty()
                : Optional.of(now.value().divide(median(now.unit()), MathContext.DECIMAL64));
    }

    private static Optional<BigDecimal> z(SampleContent now, double[] before, boolean byRatio) {
        double content = now.value().doubleValue();
        double x = byRatio ? Math.log(content) : content;
        double median = new Median().evaluate(before);
        double deviation = new Median()
                .evaluate(Arrays.stream(before)
                        .map(each -> Math.abs(each - median))
                        .toArray());
        double ofNormal = NORMAL_MAD.doubleValue();
        double spread = Math.max(deviation, ofNormal * scatter(now, byRatio));
        return spread == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(ofNormal * (x - median) / spread).setScale(2, RoundingMode.HALF_EVEN));
    }

    /** Standard deviation of the measurement itself: half of what it may be off. */
    private static double scatter(SampleContent now, boolean byRatio) {
        double scatter = now.tolerance().multiply(HALF).doubleValue();
        return byRatio ? scatter / now.value().doubleValue() : scatter;
    }

    private boolean byRatio(SampleContent now) {
        return !NO_AMOUNT.contains(now.unit().dimension())
                && now.value().signum() > 0
                && earlier.stream().allMatch(each -> each.value().signum() > 0);
    }

    private double[] numbers(Unit unit, BigDecimal ofLimit, boolean byRatio) {
        return earlier.stream()
                .mapToDouble(each -> each.in(unit, ofLimit).doubleValue())
                .map(each -> byRatio ? Math.log(each) : each)
                .toArray();
    }
}
