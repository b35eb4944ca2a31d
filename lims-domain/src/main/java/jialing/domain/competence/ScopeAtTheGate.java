package jialing.domain.competence;

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
import jialing.domain.organisation.MethodQualified;
import jialing.domain.organisation.MethodScope;
import jialing.domain.organisation.QualifiedMethod;
import jialing.domain.shared.Rule;

/** An institution works by what its qualification covers. One question to the database. */
@ApplicationScoped
class ScopeAtTheGate implements GateRules {

    private static final MethodQualified QUALIFIED = new MethodQualified();

    @Inject
    MethodScope scope;

    @Override
    public List<Rule<?>> rules() {
        return List.of(QUALIFIED);
    }

    @Override
    public List<Objection> judge(Question question) {
        boolean concerned = question.activity() == Activity.ANALYSE || question.activity() == Activity.ASSIGN;
        if (!concerned || question.procedures().isEmpty()) {
            return List.of();
        }
        List<QualifiedMethod> lines = scope.of(question.organisation(), methods(question), question.day());
        var objections = new GateObjections();
        question.procedures()
                .forEach(procedure ->
                        procedure.analytes().forEach(analyte -> hear(objections, question, procedure, analyte, lines)));
        return objections.all();
    }

    private static void hear(
            GateObjections objections,
            Question question,
            Procedure procedure,
            String analyte,
            List<QualifiedMethod> lines) {
        var covering = lines.stream()
                .filter(line -> line.method().equals(procedure.method()))
                .filter(line -> line.analyte().equals(analyte))
                .findFirst();
        objections.hear(
                QualityElement.method(procedure.method()),
                QUALIFIED,
                new MethodQualified.Work(
                        question.organisation(), procedure.method(), analyte, question.day(), covering));
    }

    private static List<String> methods(Question question) {
        return question.procedures().stream().map(Procedure::method).distinct().toList();
    }
}
