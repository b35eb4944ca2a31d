package jialing.domain.procedures.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A procedure is released by somebody else than who ran it. */
public class ReleaserDidNotRun extends Rule<Boolean> {

    public ReleaserDidNotRun() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 7.11.2",
                Text.of("做回归运行的人不能放行", "Who ran it does not release it"));
    }

    @Override
    public Verdict judge(Boolean asked) {
        return Verdict.holdsIf(!asked, null);
    }
}
