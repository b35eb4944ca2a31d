package jialing.domain.qualification.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An annex is submitted once; a corrected one is another. */
public final class AnnexSubmittedOnce extends Rule<Boolean> {

    public AnnexSubmittedOnce() {
        super(Refusal.Kind.CONFLICT, null, Text.of("此附表已经提交", "This annex was submitted already"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "id");
    }
}
