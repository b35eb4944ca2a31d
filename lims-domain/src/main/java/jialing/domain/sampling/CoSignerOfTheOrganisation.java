package jialing.domain.sampling;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Both samplers act for the institution that answers for the sample. */
public class CoSignerOfTheOrganisation extends Rule<CoSignerOfTheOrganisation.Pair> {

    public record Pair(String organisationOfSample, String organisationOfCoSigner) {}

    CoSignerOfTheOrganisation() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 6.2",
                Text.of("第二采样人须为本单位人员", "The second sampler must belong to the same organisation"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(
                pair.organisationOfSample().equals(pair.organisationOfCoSigner()), "secondSampler.account");
    }
}
