package jialing.domain.competence.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody supervises themselves. */
public class SupervisorIsAnother extends Rule<SupervisorIsAnother.Pair> {

    public record Pair(UUID trainee, UUID supervisor) {}

    public SupervisorIsAnother() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.2.5 d)",
                Text.of("带教人不能是本人", "The supervisor is somebody else than the trainee"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(!pair.trainee().equals(pair.supervisor()), "supervisor");
    }
}
