package jialing.domain.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.documents.persistence.SopTable;
import jialing.domain.documents.rules.SopRead;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.people.Persons;
import jialing.domain.shared.Rule;

/** Nobody works by an SOP that the laboratory demands to be read and the person has not. One question to the database. */
@ApplicationScoped
class SopAtTheGate implements GateRules {

    private static final SopRead READ = new SopRead();

    @Inject
    SopTable table;

    @Inject
    Persons persons;

    @Override
    public List<Rule<?>> rules() {
        return List.of(READ);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (!question.activity().producesNumbers() || question.procedures().isEmpty()) {
            return List.of();
        }
        List<String> methods =
                question.procedures().stream().map(Procedure::method).distinct().toList();
        var objections = new GateObjections();
        table.demanded(question.organisation(), methods, question.person(), question.at())
                .forEach(sop -> objections.hear(
                        QualityElement.method(sop.method()),
                        READ,
                        new SopRead.Use(persons.nameOf(question.person()), sop.number(), sop.ordinal(), sop.isRead())));
        return objections.all();
    }
}
