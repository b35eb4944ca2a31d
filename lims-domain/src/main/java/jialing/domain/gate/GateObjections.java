package jialing.domain.gate;

import java.util.ArrayList;
import java.util.List;
import jialing.domain.shared.Rule;

/** Gathers what the rules of one feature object to. */
public final class GateObjections {

    private final List<Objection> found = new ArrayList<>();

    public <S> GateObjections hear(QualityElement element, Rule<S> rule, S subject) {
        rule.objection(subject)
                .ifPresent(refusal -> found.add(new Objection(element, refusal, rule instanceof AllowsException)));
        return this;
    }

    public List<Objection> all() {
        return List.copyOf(found);
    }
}
