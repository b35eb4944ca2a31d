package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.gate.Activity;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.methods.persistence.ReplacementTable;
import jialing.domain.methods.rules.MethodIsInForce;
import jialing.domain.shared.Rule;

/** Nobody works by a standard that was replaced or is not in force yet. One question to the database. */
@ApplicationScoped
class MethodsAtTheGate implements GateRules {

    private static final MethodIsInForce IN_FORCE = new MethodIsInForce();

    @Inject
    ReplacementTable table;

    @Override
    public List<Rule<?>> rules() {
        return List.of(IN_FORCE);
    }

    @Override
    public List<Objection> judge(Question question) {
        boolean concerned = question.activity() == Activity.ANALYSE || question.activity() == Activity.ASSIGN;
        if (!concerned || question.procedures().isEmpty()) {
            return List.of();
        }
        List<String> methods =
                question.procedures().stream().map(Procedure::method).distinct().toList();
        List<MethodReplacement> announced = table.naming(methods, question.at());
        var objections = new GateObjections();
        methods.forEach(method -> objections.hear(
                QualityElement.method(method),
                IN_FORCE,
                MethodReplacement.hindrance(method, question.day(), announced)));
        return objections.all();
    }
}
