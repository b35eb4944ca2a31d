package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.people.Persons;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Rule;

/** Only who holds the certificate for the work may do it. Two questions to the database, however many methods are named. */
@ApplicationScoped
class CompetenceAtTheGate implements GateRules {

    private static final CertifiedForTheWork CERTIFIED = new CertifiedForTheWork();

    @Inject
    Competence competence;

    @Inject
    Persons persons;

    @Override
    public List<Rule<?>> rules() {
        return List.of(CERTIFIED);
    }

    @Override
    public List<Objection> judge(Question question) {
        return question.activity().work().map(kind -> judge(question, kind)).orElse(List.of());
    }

    private List<Objection> judge(Question question, WorkKind kind) {
        List<CompetenceCertificate> held = competence.of(question.person());
        String name = persons.nameOf(question.person());
        var objections = new GateObjections();
        methods(question)
                .forEach(method -> objections.hear(
                        QualityElement.person(question.person()),
                        CERTIFIED,
                        new CertifiedForTheWork.Work(
                                name, method, kind, question.day(), covering(held, method, kind, question))));
        return objections.all();
    }

    @Override
    public Set<QualityElement> used(Question question) {
        Optional<WorkKind> kind = question.activity().work();
        if (kind.isEmpty()) {
            return Set.of();
        }
        List<CompetenceCertificate> held = competence.of(question.person());
        return methods(question)
                .flatMap(method -> covering(held, method, kind.get(), question).stream())
                .map(certificate -> QualityElement.competence(certificate.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> methods(Question question) {
        return question.procedures().stream()
                .map(procedure -> procedure.method())
                .distinct();
    }

    private static Optional<CompetenceCertificate> covering(
            List<CompetenceCertificate> held, String method, WorkKind kind, Question question) {
        return held.stream()
                .filter(certificate -> certificate.covers(method, kind, question.day()))
                .findFirst();
    }
}
