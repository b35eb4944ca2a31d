package jialing.domain.methods.rules;

import java.math.BigDecimal;
import jialing.domain.methods.TrialFigures;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * The mean of determinations of a spiked sample lies within three to five times the limit computed from them; elsewhere their scatter
 * is not that of the limit, and they are repeated at another level. Both ends are within. Blanks are not asked.
 */
public class SpikeNearTheLimit extends Rule<SpikeNearTheLimit.Level> {

    private static final BigDecimal LEAST = BigDecimal.valueOf(3);
    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    public record Level(boolean spiked, TrialFigures figures) {}

    public SpikeNearTheLimit() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 168-2020 A",
                Text.of(
                        "加标样品测定均值是计算检出限的 {0} 倍，应在 3～5 倍之间；请调整加标浓度重新测定",
                        "The mean of the spiked sample is {0} times the computed limit; it must be 3 to 5 times:"
                                + " repeat at another level"));
    }

    @Override
    public Verdict judge(Level level) {
        BigDecimal ratio = level.figures().of(TrialFigure.LEVEL_RATIO);
        if (ratio == null) {
            return Verdict.undecided(Text.of(
                    "各次测定值完全相同，标准偏差为零，无法计算检出限；请用更多位数记录读数",
                    "All determinations are the same: without scatter there is no limit; record more digits"));
        }
        boolean near = ratio.compareTo(LEAST) >= 0 && ratio.compareTo(MOST) <= 0;
        return Verdict.holdsIf(
                !level.spiked() || near,
                "determinations",
                level.figures().shown().get(TrialFigure.LEVEL_RATIO));
    }
}
