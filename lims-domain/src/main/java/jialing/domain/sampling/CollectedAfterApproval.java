package jialing.domain.sampling;

import java.time.Instant;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody takes samples for an order that is not approved yet; a clock that is a little slow does no harm. */
public class CollectedAfterApproval extends Rule<CollectedAfterApproval.Moment> {

    /** @param approvedAt null when the order is not approved */
    public record Moment(Instant collectedAt, Instant approvedAt) {}

    CollectedAfterApproval() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.3.1",
                Text.of("采样时间 {0} 早于任务单批准", "The time of sampling, {0}, lies before the approval of the work order"));
    }

    @Override
    public Verdict judge(Moment moment) {
        boolean after = moment.approvedAt() != null
                && !moment.collectedAt().isBefore(moment.approvedAt().minus(DeviceClock.TOLERANCE));
        return Verdict.holdsIf(after, "deviceTime", moment.collectedAt());
    }
}
