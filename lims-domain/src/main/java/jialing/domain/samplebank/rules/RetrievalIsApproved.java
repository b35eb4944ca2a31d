package jialing.domain.samplebank.rules;

import java.time.LocalDate;
import jialing.domain.samplebank.BankRequest;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A container leaves its position by an approved request whose last day is not over. */
public final class RetrievalIsApproved extends Rule<RetrievalIsApproved.Fetching> {

    /** @param request approved and for this container, null when there is none */
    public record Fetching(String container, BankRequest request, LocalDate today) {}

    public RetrievalIsApproved() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.2",
                Text.of("容器 {0} 没有有效的、已批准的调取申请", "There is no approved request in force for container {0}"));
    }

    @Override
    public Verdict judge(Fetching fetching) {
        return Verdict.holdsIf(
                fetching.request() != null && !fetching.request().until().isBefore(fetching.today()),
                "container",
                fetching.container());
    }
}
