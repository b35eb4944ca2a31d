package jialing.domain.documents.rules;

import jialing.domain.documents.VersionState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only the newest version is approved, and once. */
public class VersionAwaitsApproval extends Rule<VersionAwaitsApproval.Asked> {

    public record Asked(String number, int ordinal, VersionState state) {}

    public VersionAwaitsApproval() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.3.2 d",
                Text.of("文件 {0} 第 {1} 版不在待批准状态", "Version {1} of document {0} does not wait for approval"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.state() == VersionState.DRAFT, null, asked.number(), asked.ordinal());
    }
}
