package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A pair of determinations that differ more than chance allows is no pair of duplicates (Cochran, 5 %). */
public final class DuplicatesAreAlike extends Rule<DuplicatesAreAlike.Asked> {

    public record Asked(int measurand, boolean alike) {}

    public DuplicatesAreAlike() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO 13528:2022 B.3",
                Text.of(
                        "项目 {0} 的均匀性检验中有一对平行结果相差过大，请查明后重做",
                        "Duplicates of measurand {0} differ too much: look into it and test again"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.alike(), null, asked.measurand());
    }
}
