package jialing.domain.documents.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A version is approved by somebody who did not write it. */
public class ApproverIsNotAuthor extends Rule<ApproverIsNotAuthor.Pair> {

    public record Pair(UUID author, UUID approver) {}

    public ApproverIsNotAuthor() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 8.3.2 a",
                Text.of("编制人不能批准自己编制的版本", "Who wrote a version does not approve it"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(!pair.author().equals(pair.approver()), null);
    }
}
