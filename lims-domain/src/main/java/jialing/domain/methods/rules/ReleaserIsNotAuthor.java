package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A formula is released by somebody who neither wrote nor tried it. */
public class ReleaserIsNotAuthor extends Rule<Boolean> {

    public ReleaserIsNotAuthor() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 7.11.2",
                Text.of("编写或试算公式的人不能放行该公式", "Who wrote or tried a formula does not release it"));
    }

    @Override
    public Verdict judge(Boolean asked) {
        return Verdict.holdsIf(!asked, null);
    }
}
