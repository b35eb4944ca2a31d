package jialing.domain.custody;

import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What arrives after its holding time is taken in only by a decision that is on record. Exactly on the limit is within. */
public class HoldingTimeDecided extends Rule<HoldingTimeDecided.Lateness> {

    /** @param late containers whose holding time is over */
    public record Lateness(List<Container> late, Arrival arrival) {}

    HoldingTimeDecided() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 493-2009 table 1",
                Text.of(
                        "容器 {0} 已超过保存期限；接收须记录处理决定，或拒收",
                        "The holding time of {0} is over: record the decision to take it in, or reject"));
    }

    @Override
    public Verdict judge(Lateness lateness) {
        boolean decided = lateness.late().isEmpty()
                || lateness.arrival().decision() == ReceiptDecision.REJECT
                || lateness.arrival().lateDecision() != null;
        String codes = lateness.late().stream()
                .map(Container::code)
                .map(ContainerCode::text)
                .collect(Collectors.joining("、"));
        return Verdict.holdsIf(decided, "lateDecision", codes);
    }
}
