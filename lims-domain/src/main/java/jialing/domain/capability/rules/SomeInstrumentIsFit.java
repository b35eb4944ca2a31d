package jialing.domain.capability.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * One of the instruments known for the method is in use and in calibration on the day. Where none is known, because nothing was ever
 * measured or verified by the method, the rule cannot decide, and says so.
 */
public final class SomeInstrumentIsFit extends Rule<SomeInstrumentIsFit.Work> {

    public record Work(String method, LocalDate on, int known, int fit) {}

    public SomeInstrumentIsFit() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.6",
                Text.of(
                        "方法 {0} 用过的 {2} 台仪器在 {1} 没有一台在用且在检定/校准有效期内",
                        "Of the {2} instruments used for {0} none is in use and in calibration on {1}"));
    }

    @Override
    public Verdict judge(Work work) {
        if (work.known() == 0) {
            return Verdict.undecided(Text.of(
                            "记录里没有用方法 {0} 做过分析或验证的仪器，无法判断",
                            "No instrument is on record for {0}: nothing was measured or verified by it, so this cannot be told")
                    .with(work.method()));
        }
        return Verdict.holdsIf(work.fit() > 0, null, work.method(), work.on(), work.known());
    }
}
