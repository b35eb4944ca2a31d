package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

/**
 * Only who holds the certificate for the work may do it, or who works under somebody who does. Five questions to the database, however
 * many methods and supervisors there are.
 */
@ApplicationScoped
class CompetenceAtTheGate implements GateRules {

    private static final CertifiedForTheWork CERTIFIED = new CertifiedForTheWork();
    private static final WorksUnderSupervision UNDER_SUPERVISION = new WorksUnderSupervision();

    @Inject
    Competence competence;

    @Inject
    Persons persons;

    @Override
    public List<Rule<?>> rules() {
        return List.of(CERTIFIED, UNDER_SUPERVISION);
    }

    @Override
    public List<Objection> judge(Question question) {
        return question.activity().work().map(kind -> judge(question, kind)).orElse(List.of());
    }

    private List<Objection> judge(Question question, WorkKind kind) {
        return objections(question, kind, competence.abilitiesOf(question.person()), persons.nameOf(question.person()));
    }

    static List<Objection> objections(Question question, WorkKind kind, Abilities abilities, String name) {
        var objections = new GateObjections();
        works(question, kind)
                .filter(work -> abilities.own(work).isEmpty())
                .forEach(work -> abilities
                        .under(work)
                        .ifPresentOrElse(
                                supervision -> objections.hear(
                                        QualityElement.person(question.person()),
                                        UNDER_SUPERVISION,
                                        new WorksUnderSupervision.Training(
                                                name,
                                                supervision.supervisor().name(),
                                                work.method(),
                                                question.day(),
                                                abilities.ofSupervisor(supervision, work))),
                                () -> objections.hear(
                                        QualityElement.person(question.person()),
                                        CERTIFIED,
                                        new CertifiedForTheWork.Asked(
                                                name,
                                                work.method(),
                                                work.matrix(),
                                                kind,
                                                question.day(),
                                                abilities.own(work)))));
        return objections.all();
    }

    @Override
    public Set<QualityElement> used(Question question) {
        return question.activity()
                .work()
                .map(kind -> used(question, kind, competence.abilitiesOf(question.person())))
                .orElse(Set.of());
    }

    /** The certificates that the work stands on; under supervision the supervisor's, and the supervisor. */
    static Set<QualityElement> used(Question question, WorkKind kind, Abilities abilities) {
        return works(question, kind)
                .flatMap(work -> abilities
                        .own(work)
                        .map(certificate -> Stream.of(QualityElement.competence(certificate.id())))
                        .orElseGet(() -> usedUnderSupervision(work, abilities)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<QualityElement> usedUnderSupervision(Work work, Abilities abilities) {
        return abilities.under(work).stream()
                .flatMap(supervision -> Stream.concat(
                        Stream.of(QualityElement.person(supervision.supervisor().personId())),
                        abilities.ofSupervisor(supervision, work).stream()
                                .map(certificate -> QualityElement.competence(certificate.id()))));
    }

    private static Stream<Work> works(Question question, WorkKind kind) {
        return question.procedures().stream()
                .map(procedure ->
                        new Work(question.organisation(), procedure.method(), procedure.matrix(), kind, question.at()))
                .distinct();
    }
}
