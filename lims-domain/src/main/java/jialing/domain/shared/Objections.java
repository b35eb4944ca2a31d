package jialing.domain.shared;

import java.util.ArrayList;
import java.util.List;

/** Gathers what several rules object to, and refuses once with all of it. */
public final class Objections {

    private final List<Refusal> found = new ArrayList<>();

    public <S> Objections hear(Rule<S> rule, S subject) {
        rule.objection(subject).ifPresent(found::add);
        return this;
    }

    public Objections add(Refusal refusal) {
        found.addAll(refusal.objections());
        return this;
    }

    /** @throws Refusal when any rule objected */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Refusal.of(found);
        }
    }
}
