package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** 断面类别比例: how many sections of a water are in each class, and the three shares that are published (环办〔2011〕22号). */
public record ClassDistribution(Map<WaterClass, Integer> sections) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Sections without a class are not among them. */
    public static ClassDistribution of(Collection<WaterClass> reached) {
        var sections = new EnumMap<WaterClass, Integer>(WaterClass.class);
        for (WaterClass each : WaterClass.values()) {
            sections.put(each, 0);
        }
        reached.forEach(each -> sections.merge(each, 1, Integer::sum));
        return new ClassDistribution(sections);
    }

    public int total() {
        return sections.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Classes I to III, percent with one decimal. */
    public BigDecimal good() {
        return share(WaterClass.I, WaterClass.III);
    }

    /** Classes IV and V, percent with one decimal. */
    public BigDecimal polluted() {
        return share(WaterClass.IV, WaterClass.V);
    }

    /** Worse than class V, percent with one decimal. */
    public BigDecimal worst() {
        return share(WaterClass.WORSE_THAN_V, WaterClass.WORSE_THAN_V);
    }

    private BigDecimal share(WaterClass from, WaterClass to) {
        int count = sections.entrySet().stream()
                .filter(each ->
                        each.getKey().compareTo(from) >= 0 && each.getKey().compareTo(to) <= 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return total() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(total()), 1, RoundingMode.HALF_EVEN);
    }
}
