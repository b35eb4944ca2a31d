package jialing.domain.equipment.rules;

import java.time.Instant;
import java.util.Optional;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * What was stopped or under repair comes back into use only after a verification, calibration or interim check has found it good; after
 * a failed verification or calibration, only after another one.
 */
public class CheckedBeforeUseAgain extends Rule<CheckedBeforeUseAgain.Return> {

    /**
     * @param outSince since when it is out of use, or when it was last repaired
     * @param lastGood when it was last found good, by what counts here; empty when it never was
     */
    public record Return(String instrument, Instant outSince, Optional<Instant> lastGood) {}

    public CheckedBeforeUseAgain() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.4, 6.4.9",
                Text.of(
                        "仪器 {0} 自 {1} 停用或维修后，尚未经检定、校准或期间核查证实合格，不能恢复使用",
                        "Since instrument {0} went out of use or was repaired at {1}, nothing has shown that it is good again"));
    }

    @Override
    public Verdict judge(Return back) {
        boolean shown =
                back.lastGood().filter(good -> !good.isBefore(back.outSince())).isPresent();
        return Verdict.holdsIf(shown, "state", back.instrument(), LabClock.minuteOf(back.outSince()));
    }
}
