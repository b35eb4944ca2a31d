package jialing.domain.inspection.rules;

import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was found is not unsaid: its nonconformity goes its way. */
public final class FoundStays extends Rule<Optional<String>> {

    public FoundStays() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("此项已开出不符合 {0}，不能改答", "Nonconformity {0} was opened to this point; the answer stands"));
    }

    @Override
    public Verdict judge(Optional<String> nonconformity) {
        return nonconformity.map(number -> Verdict.broken("outcome", number)).orElseGet(Verdict::holds);
    }
}
