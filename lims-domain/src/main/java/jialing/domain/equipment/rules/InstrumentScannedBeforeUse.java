package jialing.domain.equipment.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An instrument whose officer demands it is scanned by whoever uses it, so that the record names the one that stands there. */
public class InstrumentScannedBeforeUse extends Rule<InstrumentScannedBeforeUse.Taking> {

    /**
     * @param demanded whether the register demands it
     * @param scanned whether a scan of its label is there that is not too old
     */
    public record Taking(String instrument, boolean demanded, boolean scanned) {}

    public InstrumentScannedBeforeUse() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.3",
                Text.of(
                        "仪器 {0} 须扫码后使用，从列表中选择不算：请扫描其标签（扫码 1 小时内有效）",
                        "Instrument {0} must be scanned before use; choosing it from a list is not enough: scan its label (a scan"
                                + " counts for one hour)"));
    }

    @Override
    public Verdict judge(Taking taking) {
        return Verdict.holdsIf(!taking.demanded() || taking.scanned(), "scans", taking.instrument());
    }
}
