package jialing.domain.samplebank.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who asks for samples does not approve it. */
public final class NobodyDecidesOnTheOwnRequest extends Rule<NobodyDecidesOnTheOwnRequest.Deciding> {

    public record Deciding(UUID requester, UUID decider) {}

    public NobodyDecidesOnTheOwnRequest() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 4.1",
                Text.of("不能审批自己的调取申请", "Nobody decides on the own request"));
    }

    @Override
    public Verdict judge(Deciding deciding) {
        return Verdict.holdsIf(!deciding.requester().equals(deciding.decider()), "number");
    }
}
