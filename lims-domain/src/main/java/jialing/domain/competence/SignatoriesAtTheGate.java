package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.competence.persistence.AppointmentTable;
import jialing.domain.gate.Activity;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.people.Persons;
import jialing.domain.shared.Rule;

/** Who signs does so within the field of the own appointment. Two questions to the database, however much is signed. */
@ApplicationScoped
class SignatoriesAtTheGate implements GateRules {

    private static final SignatoryWithinField WITHIN_FIELD = new SignatoryWithinField();

    @Inject
    AppointmentTable appointments;

    @Inject
    Persons persons;

    @Override
    public List<Rule<?>> rules() {
        return List.of(WITHIN_FIELD);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (question.activity() != Activity.SIGN && question.activity() != Activity.ISSUE) {
            return List.of();
        }
        return objections(
                question,
                appointments.of(question.person(), question.organisation()),
                persons.nameOf(question.person()));
    }

    /**
     * One objection for each method and matrix, with the analytes that lie outside. Where no method is named, as at the issue of a
     * report whose results were signed before, some field is enough.
     */
    static List<Objection> objections(Question question, List<SignatoryAppointment> all, String name) {
        List<SignatoryAppointment> inForce =
                all.stream().filter(each -> each.isInForce(question.at())).toList();
        var objections = new GateObjections();
        if (question.procedures().isEmpty()) {
            objections.hear(
                    QualityElement.person(question.person()),
                    WITHIN_FIELD,
                    new SignatoryWithinField.Signing(
                            name, question.activity().label().zh(), question.day(), !inForce.isEmpty()));
        }
        question.procedures().forEach(procedure -> {
            List<String> outside = outside(procedure, inForce);
            objections.hear(
                    QualityElement.person(question.person()),
                    WITHIN_FIELD,
                    new SignatoryWithinField.Signing(
                            name,
                            outside.stream()
                                    .collect(Collectors.joining(
                                            ", ", procedure.matrix() + " " + procedure.method() + " ", "")),
                            question.day(),
                            outside.isEmpty()));
        });
        return objections.all();
    }

    private static List<String> outside(Procedure procedure, List<SignatoryAppointment> inForce) {
        Stream<String> analytes = procedure.analytes().isEmpty() ? Stream.of("") : procedure.analytes().stream();
        return analytes.filter(analyte -> inForce.stream()
                        .noneMatch(each -> each.covers(procedure.matrix(), procedure.method(), analyte)))
                .toList();
    }
}
