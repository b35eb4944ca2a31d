package jialing.domain.custody;

import java.util.stream.Collectors;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A sample whose check found something wrong is never taken in silently. */
public class DeviationDecided extends Rule<Arrival> {

    DeviationDecided() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.3",
                Text.of("检查发现：{0}。请附注接收或拒收", "The check found: {1}. Accept with a remark, or reject"));
    }

    @Override
    public Verdict judge(Arrival arrival) {
        var deviations = arrival.condition().deviations();
        return Verdict.holdsIf(
                arrival.decision() != ReceiptDecision.ACCEPT || deviations.isEmpty(),
                "decision",
                deviations.stream().map(Text::zh).collect(Collectors.joining("、")),
                deviations.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
