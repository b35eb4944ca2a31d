package jialing.domain.custody;

import java.util.UUID;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody can give away what another holds: a gap or overlap in custody breaks the chain. */
public class GiverHoldsSample extends Rule<GiverHoldsSample.Giving> {

    /** @param holding null when nobody holds it yet */
    public record Giving(Sample sample, Holding holding, UUID giver) {}

    GiverHoldsSample() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 7.4.1",
                Text.of("样品 {0} 不在您手中，现由 {1} 持有", "You do not hold sample {0}; {1} does"));
    }

    @Override
    public Verdict judge(Giving giving) {
        Holding holding = giving.holding();
        return Verdict.holdsIf(
                holding != null && holding.isWith(giving.giver()),
                "sampleCodes",
                giving.sample().code(),
                holding == null ? "—" : holding.holder());
    }
}
