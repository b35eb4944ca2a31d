package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.AssignmentTable;
import jialing.domain.analysis.rules.AssignedToTheAnalyst;
import jialing.domain.gate.Activity;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.shared.Rule;

/** What was given to somebody is done by that person. One question to the database, however many containers are named. */
@ApplicationScoped
class AssignmentsAtTheGate implements GateRules {

    private static final AssignedToTheAnalyst ASSIGNED = new AssignedToTheAnalyst();

    @Inject
    AssignmentTable assignments;

    @Override
    public List<Rule<?>> rules() {
        return List.of(ASSIGNED);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (question.activity() != Activity.ANALYSE || question.containers().isEmpty()) {
            return List.of();
        }
        Set<String> methods =
                question.procedures().stream().map(Procedure::method).collect(Collectors.toSet());
        List<String> containers =
                question.containers().stream().map(ContainerUse::code).toList();
        var objections = new GateObjections();
        for (Assignment each : assignments.inForce(containers, methods, question.at())) {
            objections.hear(
                    QualityElement.container(each.container()),
                    ASSIGNED,
                    new AssignedToTheAnalyst.Work(
                            each.container(), each.method(), each.analyst(), each.analystName(), question.person()));
        }
        return objections.all();
    }
}
