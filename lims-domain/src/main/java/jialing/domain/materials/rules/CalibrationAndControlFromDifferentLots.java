package jialing.domain.materials.rules;

import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A control that comes from the lot of the calibration standard would confirm its error. */
public class CalibrationAndControlFromDifferentLots extends Rule<CalibrationAndControlFromDifferentLots.Pair> {

    /** @param common label of the standard that both come from, or that both are */
    public record Pair(String calibration, String control, Optional<String> common) {}

    public CalibrationAndControlFromDifferentLots() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.7.1; HJ 630-2011",
                Text.of(
                        "校准用 {0} 与质控用 {1} 出自同一批号：{2}",
                        "{0} for the calibration and {1} for the control come from one lot: {2}"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(
                pair.common().isEmpty(),
                "materials",
                pair.calibration(),
                pair.control(),
                pair.common().orElse(""));
    }
}
