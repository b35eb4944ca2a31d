package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Proficiency tests of the network are provided by the municipal centre and the sub-centres. */
public final class ProviderIsACentre extends Rule<Boolean> {

    public ProviderIsACentre() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17043:2023 5.1",
                Text.of("能力验证由市中心或区域分中心组织", "Proficiency tests are provided by the municipal centre or a sub-centre"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, null);
    }
}
