package jialing.domain.competence;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.persistence.DeclarationTable;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/** A person declares, under the own signature, to be impartial, and names the interests that stand against it. */
@UseCase
public class DeclareInterests {

    @Inject
    DeclarationTable table;

    @Inject
    Organisations organisations;

    @Inject
    RecordOfCompetence record;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    private record Content(
            int year, String wording, Text words, List<ImpartialityDeclaration.DeclaredInterest> interests) {}

    /** @param id of the declaration, minted by who asks @param interests none is a declaration too */
    public UUID declare(UUID id, List<ImpartialityDeclaration.DeclaredInterest> interests, SigningMeans means) {
        Actor actor = current.get();
        List<ImpartialityDeclaration.DeclaredInterest> named = Wording.listed("interests", interests);
        Subject subject = record.newSubject("ImpartialityDeclaration", id);
        named.stream()
                .map(each -> each.institution())
                .filter(code -> code != null)
                .forEach(organisations::byCode);
        int year = clock.today().getYear();
        var content = new Content(year, ImpartialityDeclaration.WORDING, ImpartialityDeclaration.WORDS, named);
        RecordedAct act = record.signed(Verb.DECLARE_INTERESTS, subject, actor, asOneself(actor), content, means);
        table.add(
                new ImpartialityDeclaration(
                        id,
                        actor.organisation(),
                        actor.personId(),
                        year,
                        ImpartialityDeclaration.WORDING,
                        named,
                        act.recordedAt()),
                act.hash());
        return id;
    }

    /** A declaration is about the person, not about a capacity: any that is held will do. */
    private static Capacity asOneself(Actor actor) {
        return actor.mustBe(Capacity.values()).capacities().stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
