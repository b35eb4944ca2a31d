package jialing.domain.methods;

import java.util.ArrayList;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;

/** Gathers what rules object to without refusing: a trial that failed is kept and told. */
final class TrialObjections {

    private final List<Refusal> found = new ArrayList<>();

    <S> TrialObjections hear(Rule<S> rule, S subject) {
        rule.objection(subject).ifPresent(found::add);
        return this;
    }

    List<Refusal> all() {
        return List.copyOf(found);
    }
}
