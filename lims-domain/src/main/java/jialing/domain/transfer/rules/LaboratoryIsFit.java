package jialing.domain.transfer.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Another organisation, qualified for every analyte that is ordered. */
public final class LaboratoryIsFit extends Rule<LaboratoryIsFit.Asked> {

    /** @param lacking analytes for which it holds no method */
    public record Asked(String laboratory, String sender, List<String> lacking) {}

    public LaboratoryIsFit() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "RB/T 214-2017 4.5.5",
                Text.of(
                        "{0} 不能承检：须为其他机构，且资质认定范围含全部委托项目（缺 {1}）",
                        "{0} cannot do this: it has to be another organisation whose qualification covers all analytes (lacking {1})"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                !asked.laboratory().equals(asked.sender()) && asked.lacking().isEmpty(),
                "laboratory",
                asked.laboratory(),
                asked.lacking().isEmpty() ? "—" : String.join(", ", asked.lacking()));
    }
}
