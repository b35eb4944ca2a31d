package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A run calculates something, and not for ever. */
public class CasesAreBounded extends Rule<CasesAreBounded.Asked> {

    private static final int MOST = 100;

    public record Asked(int typed, int recorded) {}

    public CasesAreBounded() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.11.2",
                Text.of("须有 1 至 {0} 个试算例或已有记录", "Give 1 to {0} cases, or have readings on record"));
    }

    @Override
    public Verdict judge(CasesAreBounded.Asked asked) {
        return Verdict.holdsIf(asked.typed() <= MOST && asked.typed() + asked.recorded() > 0, "cases", MOST);
    }
}
