package jialing.domain.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Assessment of surface water by the single-factor rule: the worst indicator decides the class (地表水环境质量评价办法（试行）, 环办〔2011〕
 * 22号). Water temperature, total nitrogen and faecal coliforms do not count; where the limits of neighbouring classes are equal the
 * better class is taken. What is compared is the reported value, by full-value comparison (GB/T 8170-2008 4.3.2).
 */
public final class SurfaceWaterAssessment {

    /**
     * A content to be judged.
     *
     * @param value as reported; null when the content is below the detection limit
     * @param detectionLimit in the same unit; null when the method has none
     */
    public record Indicator(String analyte, BigDecimal value, BigDecimal detectionLimit, Unit unit) {}

    /** The class that one indicator reaches. */
    public record IndicatorClass(Indicator indicator, WaterClass reached) {}

    private final List<IndicatorClass> counting;

    private SurfaceWaterAssessment(List<IndicatorClass> counting) {
        this.counting = counting;
    }

    /**
     * @param limits of GB 3838-2002 in force on the day of sampling
     * @param waterBody {@code river} or {@code lake}: total phosphorus has limits of its own in lakes
     */
    public static SurfaceWaterAssessment of(List<Limit> limits, String waterBody, List<Indicator> indicators) {
        var counting = new ArrayList<IndicatorClass>();
        for (Indicator indicator : indicators) {
            List<Limit> own = limits.stream()
                    .filter(limit -> limit.decidesClass() && limit.grade() != null)
                    .filter(limit -> limit.analyte().equals(indicator.analyte()) && limit.appliesIn(waterBody))
                    .sorted(Comparator.comparing(limit -> WaterClass.valueOf(limit.grade())))
                    .toList();
            if (!own.isEmpty()) {
                counting.add(new IndicatorClass(indicator, classOf(own, indicator)));
            }
        }
        return new SurfaceWaterAssessment(List.copyOf(counting));
    }

    /** The class of the water; empty when no indicator counts. */
    public Optional<WaterClass> reached() {
        return counting.stream().map(IndicatorClass::reached).max(Comparator.naturalOrder());
    }

    /** The indicators that decide; none in class I, which all of them reach. */
    public List<IndicatorClass> deciding() {
        WaterClass reached = reached().orElse(WaterClass.I);
        return reached == WaterClass.I
                ? List.of()
                : counting.stream().filter(each -> each.reached() == reached).toList();
    }

    /**
     * Whether a content keeps a limit; empty when that cannot be said: nothing is compared with a limit smaller than the detection
     * limit.
     */
    public static Optional<Boolean> keeps(Limit limit, Indicator indicator) {
        if (indicator.value() != null) {
            return limit.isKeptBy(indicator.value(), indicator.unit());
        }
        if (indicator.detectionLimit() == null) {
            return Optional.empty();
        }
        // below the detection limit: certain only if the detection limit itself would keep it
        return limit.isKeptBy(indicator.detectionLimit(), indicator.unit()).filter(kept -> kept);
    }

    private static WaterClass classOf(List<Limit> bestFirst, Indicator indicator) {
        return bestFirst.stream()
                .filter(limit -> keeps(limit, indicator).orElse(false))
                .findFirst()
                .map(limit -> WaterClass.valueOf(limit.grade()))
                .orElse(WaterClass.WORSE_THAN_V);
    }
}
