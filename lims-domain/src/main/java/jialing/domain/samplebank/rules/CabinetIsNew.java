package jialing.domain.samplebank.rules;

import java.util.Optional;
import jialing.domain.samplebank.Cabinet;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A code stands for one cabinet only. */
public final class CabinetIsNew extends Rule<Optional<Cabinet>> {

    public CabinetIsNew() {
        super(Refusal.Kind.CONFLICT, null, Text.of("样品柜编号已登记：{0}", "This cabinet is registered already: {0}"));
    }

    @Override
    public Verdict judge(Optional<Cabinet> known) {
        return Verdict.holdsIf(known.isEmpty(), "code", known.map(Cabinet::code).orElse(""));
    }
}
