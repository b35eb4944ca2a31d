package jialing.domain.materials.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The parallels of each person, and all eight together, lie within the critical range of repeatability. */
public class ParallelsAgree extends Rule<ParallelsAgree.Ranges> {

    private static final BigDecimal OF_FOUR = new BigDecimal("0.15");
    private static final BigDecimal OF_EIGHT = new BigDecimal("0.18");

    /** Relative ranges in percent. */
    public record Ranges(BigDecimal first, BigDecimal second, BigDecimal all) {}

    public ParallelsAgree() {
        super(
                Refusal.Kind.CONFLICT,
                "GB/T 601-2016 3.6",
                Text.of(
                        "标定相对极差：第一人 {0} %、第二人 {1} %（各不大于 0.15 %），八平行 {2} %（不大于 0.18 %）",
                        "Relative ranges: first {0} %, second {1} % (0.15 % at most each), all eight {2} % (0.18 % at most)"));
    }

    @Override
    public Verdict judge(Ranges ranges) {
        boolean agree = ranges.first().compareTo(OF_FOUR) <= 0
                && ranges.second().compareTo(OF_FOUR) <= 0
                && ranges.all().compareTo(OF_EIGHT) <= 0;
        return Verdict.holdsIf(agree, "parallels", shown(ranges.first()), shown(ranges.second()), shown(ranges.all()));
    }

    private static String shown(BigDecimal range) {
        return range.setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
