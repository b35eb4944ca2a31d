package jialing.domain.procedures.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was not held against the version in force is not released. */
public class ProcedureWasRun extends Rule<Boolean> {

    public ProcedureWasRun() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.11.2",
                Text.of("放行前须对这一版本做回归运行", "A version is released after a regression run of it"));
    }

    @Override
    public Verdict judge(Boolean asked) {
        return Verdict.holdsIf(asked, "run");
    }
}
