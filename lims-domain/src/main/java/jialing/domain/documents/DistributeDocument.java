package jialing.domain.documents;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jialing.domain.documents.persistence.DocumentTable;
import jialing.domain.documents.rules.DocumentNotWithdrawn;
import jialing.domain.documents.rules.RecipientIsInSight;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Persons;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A document is given to somebody, to everybody in a capacity, or to a whole laboratory: the own one or one below (ISO/IEC 17025:2017 8.3.2 d). */
@UseCase
public class DistributeDocument {

    @Inject
    Documents documents;

    @Inject
    DocumentTable table;

    @Inject
    Persons persons;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param organisation to which laboratory
     * @param person null unless to one person
     * @param capacity null unless to everybody in it; neither: to everybody there
     */
    public record Command(UUID documentId, String organisation, UUID person, Capacity capacity) {}

    public ControlledDocument distribute(Command command) {
        Actor actor = current.mustBe(Authority.CONTROLS)
                .mustActFor(documents.byId(command.documentId()).organisation());
        ControlledDocument document = documents.alone(command.documentId());
        new DocumentNotWithdrawn()
                .require(new DocumentNotWithdrawn.Asked(document.number(), document.withdrawnOn() != null));
        boolean inSight = command.organisation() != null && actor.sees(command.organisation());
        boolean worksThere = command.person() == null
                || inSight
                        && persons.holding(command.organisation(), null, clock.today()).stream()
                                .anyMatch(each -> each.personId().equals(command.person()));
        new RecipientIsInSight()
                .require(new RecipientIsInSight.Given(
                        inSight, command.person() != null && command.capacity() != null, worksThere));
        UUID id = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                Verb.DISTRIBUTE,
                new Subject(
                        "ControlledDocument", document.id(), document.newest().ordinal()),
                actor,
                Capacity.QUALITY_OFFICER,
                content(command, document, id)));
        table.insertDistribution(
                document,
                new Distribution(
                        id,
                        command.organisation(),
                        command.person(),
                        command.capacity(),
                        command.person() == null ? "" : persons.nameOf(command.person()),
                        actor.name(),
                        act.recordedAt()),
                act);
        return document;
    }

    private static Map<String, Object> content(Command command, ControlledDocument document, UUID id) {
        var content = new LinkedHashMap<String, Object>();
        content.put("distribution", id);
        content.put("number", document.number());
        content.put("organisation", command.organisation());
        content.put("person", command.person() == null ? "" : command.person());
        content.put("capacity", command.capacity() == null ? "" : command.capacity());
        return content;
    }
}
