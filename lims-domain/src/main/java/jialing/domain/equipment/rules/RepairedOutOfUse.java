package jialing.domain.equipment.rules;

import jialing.domain.equipment.InstrumentState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An instrument is repaired or adjusted while it is out of use, so that it comes back only after a check. */
public class RepairedOutOfUse extends Rule<RepairedOutOfUse.Work> {

    public record Work(String instrument, boolean touchesMeasurement, InstrumentState state) {}

    public RepairedOutOfUse() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.9",
                Text.of(
                        "仪器 {0} 在用，请先转为维修或停用再登记维修或调整",
                        "Instrument {0} is in use: put it under repair or stop it before a repair or adjustment is recorded"));
    }

    @Override
    public Verdict judge(Work work) {
        boolean out = work.state() == InstrumentState.UNDER_REPAIR || work.state() == InstrumentState.STOPPED;
        return Verdict.holdsIf(!work.touchesMeasurement() || out, "kind", work.instrument());
    }
}
