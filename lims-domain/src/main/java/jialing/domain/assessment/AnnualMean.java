package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.catalogue.Unit;

/**
 * A year of a section: for each analyte the mean of the months, by which the year is judged (环办〔2011〕22号). What is below the detection
 * limit counts half of it. The mean of pH is that of the hydrogen ions, not of their logarithms. Means have the decimals of the most
 * precise month. Months without data are named, never filled.
 */
public final class AnnualMean {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final String ACIDITY = "PH";

    private final Map<Month, List<Determinand>> months;

    private AnnualMean(Map<Month, List<Determinand>> months) {
        this.months = months;
    }

    /** @param months what was found in each month, once for each analyte; a month without anything is missing */
    public static AnnualMean of(Map<Month, ? extends Collection<Determinand>> months) {
        var measured = new TreeMap<Month, List<Determinand>>();
        months.forEach((month, found) -> {
            if (!found.isEmpty()) {
                measured.put(month, List.copyOf(found));
            }
        });
        return new AnnualMean(measured);
    }

    /** Months in which nothing was measured. */
    public Set<Month> missing() {
        Set<Month> missing = EnumSet.allOf(Month.class);
        missing.removeAll(months.keySet());
        return missing;
    }

    /** One determinand for each analyte that was determined in any month. */
    public List<Determinand> determinands() {
        return means(months.values().stream().flatMap(List::stream).toList());
    }

    /** One determinand for each analyte. */
    static List<Determinand> means(Collection<Determinand> found) {
        return found.stream()
                .collect(Collectors.groupingBy(Determinand::analyte, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(each -> mean(each).stream())
                .toList();
    }

    /** A mean of nothing but values below their detection limits is below the highest of these. */
    private static Optional<Determinand> mean(List<Determinand> found) {
        Determinand first = found.get(0);
        Unit unit = first.unit();
        List<Determinand> determined =
                found.stream().filter(each -> each.value().inMean().isPresent()).toList();
        if (determined.isEmpty()) {
            return Optional.empty();
        }
        if (determined.stream().allMatch(each -> each.amount().isEmpty())) {
            return determined.stream()
                    .map(each -> each.unit().convert(((BelowDetectionLimit) each.value()).limit(), unit))
                    .max(BigDecimal::compareTo)
                    .map(limit -> Determinand.below(first.analyte(), limit, unit));
        }
        List<BigDecimal> values = determined.stream()
                .map(each -> each.unit().convert(each.value().inMean().orElseThrow(), unit))
                .toList();
        BigDecimal mean = first.analyte().equals(ACIDITY) ? meanOfHydrogenIons(values) : arithmetic(values);
        return Optional.of(Determinand.measured(
                first.analyte(), mean.setScale(decimals(determined, unit), RoundingMode.HALF_EVEN), unit));
    }

    /** Half a detection limit has a digit more than anything that was measured. */
    private static int decimals(List<Determinand> determined, Unit unit) {
        return determined.stream()
                .flatMap(each -> each.amount().map(amount -> each.unit().convert(amount, unit)).stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElseThrow();
    }

    private static BigDecimal arithmetic(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DIGITS);
    }

    private static BigDecimal meanOfHydrogenIons(List<BigDecimal> values) {
        List<BigDecimal> ions = values.stream()
                .map(acidity -> DecimalLogarithm.powerOfTen(acidity.negate()))
                .toList();
        return DecimalLogarithm.log10(arithmetic(ions)).negate();
    }
}
