package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jialing.domain.competence.persistence.ConductTable;
import jialing.domain.competence.persistence.DeclarationTable;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.people.Persons;
import jialing.domain.shared.Rule;

/** Black list and declared interests have a say in everything. Three questions to the database. */
@ApplicationScoped
class ConductAtTheGate implements GateRules {

    private static final NotBlacklisted NOT_BLACKLISTED = new NotBlacklisted();
    private static final NoDeclaredConflict NO_CONFLICT = new NoDeclaredConflict();

    @Inject
    ConductTable list;

    @Inject
    DeclarationTable declarations;

    @Inject
    Persons persons;

    @Override
    public List<Rule<?>> rules() {
        return List.of(NOT_BLACKLISTED, NO_CONFLICT);
    }

    @Override
    public List<Objection> judge(Question question) {
        List<ConductEntry> entries = list.about(question.person(), question.organisation());
        List<ImpartialityDeclaration.DeclaredInterest> interests =
                declarations.inInstitution(question.person(), question.organisation(), question.at());
        String name = interests.isEmpty() ? null : persons.nameOf(question.person());
        return objections(question, entries, interests, name);
    }

    static List<Objection> objections(
            Question question,
            List<ConductEntry> entries,
            List<ImpartialityDeclaration.DeclaredInterest> interests,
            String name) {
        QualityElement person = QualityElement.person(question.person());
        return new GateObjections()
                .hear(
                        person,
                        NOT_BLACKLISTED,
                        black(entries, question, each -> question.person().equals(each.personId())))
                .hear(
                        person,
                        NOT_BLACKLISTED,
                        black(entries, question, each -> question.organisation().equals(each.institution())))
                .hear(person, NO_CONFLICT, new NoDeclaredConflict.Interests(name, interests))
                .all();
    }

    private static NotBlacklisted.Listing black(
            List<ConductEntry> entries, Question question, Predicate<ConductEntry> concerned) {
        Optional<ConductEntry> entry = entries.stream()
                .filter(each -> each.colour() == ConductEntry.ListColour.BLACK)
                .filter(concerned)
                .filter(each -> each.isInForce(question.at(), question.day()))
                .findFirst();
        return new NotBlacklisted.Listing(question.day(), entry);
    }
}
