package jialing.domain.transfer.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.domain.transfer.ConsignmentKind;

/** Blind samples, draws and keys belong to coded consignments. */
public final class OnlyCodedIsBlind extends Rule<ConsignmentKind> {

    public OnlyCodedIsBlind() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("公开委托没有盲样、抽取和揭盲", "An open consignment has no blind samples, no draw and no key to open"));
    }

    @Override
    public Verdict judge(ConsignmentKind kind) {
        return Verdict.holdsIf(kind == ConsignmentKind.CODED, null);
    }
}
