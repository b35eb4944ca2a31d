package jialing.domain.custody;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * What the receiving check found (ISO/IEC 17025:2017 7.4.3).
 *
 * @param temperatureC in the transport box, null when not measured
 * @param preservedPh of a preserved bottle, null when not measured
 */
public record Condition(
        boolean containerIntact,
        boolean sealIntact,
        boolean labelMatches,
        BigDecimal temperatureC,
        BigDecimal preservedPh,
        boolean volumeSufficient) {

    private static final BigDecimal COLDEST = BigDecimal.valueOf(-90);
    private static final BigDecimal HOTTEST = BigDecimal.valueOf(70);
    private static final BigDecimal STRONGEST_BASE = BigDecimal.valueOf(14);

    public Condition {
        if (!within(temperatureC, COLDEST, HOTTEST)) {
            throw Refusal.invalid(
                    "TemperaturePossible",
                    "condition.temperatureC",
                    "运输温度须在 −90～70 ℃ 之间",
                    "A transport temperature lies between −90 and 70 ℃");
        }
        if (!within(preservedPh, BigDecimal.ZERO, STRONGEST_BASE)) {
            throw Refusal.invalid(
                    "PhPossible", "condition.preservedPh", "pH 值须在 0～14 之间", "A pH lies between 0 and 14");
        }
    }

    /** What was not as it should be. */
    public List<Text> deviations() {
        var deviations = new ArrayList<Text>();
        if (!containerIntact) {
            deviations.add(Text.of("容器破损", "container damaged"));
        }
        if (!sealIntact) {
            deviations.add(Text.of("封条破损", "seal broken"));
        }
        if (!labelMatches) {
            deviations.add(Text.of("标签不符", "label does not match"));
        }
        if (!volumeSufficient) {
            deviations.add(Text.of("样品量不足", "too little sample"));
        }
        return List.copyOf(deviations);
    }

    private static boolean within(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value == null || value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
