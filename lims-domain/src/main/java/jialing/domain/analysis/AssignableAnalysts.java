package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.gate.Answer;
import jialing.domain.gate.Gate;
import jialing.domain.people.Colleagues;
import jialing.domain.people.Colleagues.Colleague;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** The laboratory's analysts, each with the gate's answer: who may be given this work, and why another may not. */
@View
public class AssignableAnalysts {

    @Inject
    WorkToAssign waiting;

    @Inject
    Colleagues colleagues;

    @Inject
    Gate gate;

    @Inject
    CurrentActor current;

    public record Candidate(Colleague analyst, Answer answer) {}

    /** @throws jialing.domain.shared.Refusal when nothing waits in one of the containers */
    public List<Candidate> of(String method, List<String> containers) {
        WorkToAssign.Work work = waiting.of(current.get(), method, containers, null);
        return colleagues.with(Capacity.ANALYST).stream()
                .map(analyst -> new Candidate(analyst, gate.ask(work.to(analyst.personId()))))
                .toList();
    }
}
