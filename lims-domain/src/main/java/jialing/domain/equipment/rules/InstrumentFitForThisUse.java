package jialing.domain.equipment.rules;

import java.util.List;
import jialing.domain.gate.AllowsException;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A limited instrument is used only for what it was left in use for: the methods and analytes of its 准用 label. */
public class InstrumentFitForThisUse extends Rule<InstrumentFitForThisUse.Use> implements AllowsException {

    /** @param beyond what is wanted of it beyond its limits; empty when nothing is, or when it is not limited */
    public record Use(String instrument, List<String> beyond) {}

    public InstrumentFitForThisUse() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.5",
                Text.of("仪器 {0} 限用，不得用于：{1}", "Instrument {0} is limited and not to be used for: {1}"));
    }

    @Override
    public Verdict judge(Use use) {
        return Verdict.holdsIf(use.beyond().isEmpty(), "instrument", use.instrument(), String.join(", ", use.beyond()));
    }
}
