package jialing.domain.sampling;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Sampling and measuring on site are done by at least two persons, both named. */
public class TwoSamplersPresent extends Rule<TwoSamplersPresent.Pair> {

    public record Pair(UUID first, UUID second) {}

    TwoSamplersPresent() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "检验检测机构资质认定生态环境监测机构评审补充要求 art. 19",
                Text.of("采样须有两名采样人员在场，第二采样人不能是本人", "Two samplers must be present: the second cannot be yourself"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(!pair.first().equals(pair.second()), "secondSampler.account");
    }
}
