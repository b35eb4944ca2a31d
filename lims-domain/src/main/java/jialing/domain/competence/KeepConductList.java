package jialing.domain.competence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jialing.domain.competence.persistence.ConductTable;
import jialing.domain.competence.rules.CentreKeepsTheList;
import jialing.domain.competence.rules.ListedUntilLater;
import jialing.domain.competence.rules.OnlyListedIsStruck;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.Persons;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** The municipal centre enters a person or an institution on the black or the white list, and strikes it off. */
@UseCase
public class KeepConductList {

    private static final String ENTRY = "ConductEntry";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 1000;

    @Inject
    ConductTable table;

    @Inject
    Organisations organisations;

    @Inject
    Persons persons;

    @Inject
    RecordOfCompetence record;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param id of the entry, minted by who asks
     * @param personId of a person known here, else null
     * @param institution code of an institution of the network, else null
     * @param name of who is neither; else it is taken from the record
     * @param to last day, null until it is struck off
     */
    public record Command(
            UUID id,
            ConductEntry.ListColour colour,
            UUID personId,
            String institution,
            String name,
            String reason,
            String evidence,
            LocalDate from,
            LocalDate to) {

        public Command {
            if (colour == null || from == null) {
                throw Refusal.invalid("EntryIsComplete", "colour", "须写明名单和起始日期", "Name the list and the first day");
            }
            if (personId != null && institution != null) {
                throw Refusal.invalid(
                        "PersonOrInstitution", "institution", "人员和机构只能二选一", "Either a person or an institution");
            }
            institution = Wording.optional("institution", institution, LONGEST_NAME);
            name = personId == null && institution == null
                    ? Wording.given("name", name, LONGEST_NAME)
                    : Wording.optional("name", name, LONGEST_NAME);
            reason = Wording.given("reason", reason, LONGEST);
            evidence = Wording.given("evidence", evidence, LONGEST);
        }
    }

    private record Content(Command entry, String name) {}

    public UUID enter(Command command, SigningMeans means) {
        Actor actor = centre();
        Subject subject = record.newSubject(ENTRY, command.id());
        new ListedUntilLater().require(new ListedUntilLater.Days(command.from(), command.to()));
        String name = nameOf(command);
        RecordedAct act = record.signed(
                Verb.ENTER_ON_LIST, subject, actor, Capacity.QUALITY_OFFICER, new Content(command, name), means);
        table.add(entry(command, name, actor, act), act.hash());
        return command.id();
    }

    /** The house registers what was published before, when a system is filled for the first time; where it knows the name, nothing. */
    public void registerUnlessKnown(Command command) {
        Actor house = current.mustBe(Capacity.SYSTEM);
        if (table.all().stream().anyMatch(each -> each.name().equals(nameOf(command)))) {
            return;
        }
        RecordedAct act =
                ledger.record(Act.of(Verb.REGISTER, Subject.of(ENTRY, command.id()), house, Capacity.SYSTEM, command));
        table.add(entry(command, nameOf(command), house, act), act.hash());
    }

    public void strike(UUID id, String reason, SigningMeans means) {
        Actor actor = centre();
        ConductEntry entry = table.find(id).orElseThrow(() -> Refusal.notFound("ConductEntry", "名单条目", id));
        new OnlyListedIsStruck().require(entry);
        String why = Wording.reason(reason);
        RecordedAct act = record.signed(
                Verb.STRIKE_FROM_LIST,
                Subject.of(ENTRY, id),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("name", entry.name(), "reason", why),
                means);
        table.strike(entry, new ConductEntry.ConductEnd(why, actor.name(), act.recordedAt()), act.hash());
    }

    private static ConductEntry entry(Command command, String name, Actor actor, RecordedAct act) {
        return new ConductEntry(
                command.id(),
                actor.organisation(),
                command.colour(),
                command.personId(),
                command.institution(),
                name,
                command.reason(),
                command.evidence(),
                command.from(),
                command.to(),
                actor.name(),
                act.recordedAt(),
                null);
    }

    private Actor centre() {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        new CentreKeepsTheList()
                .require(organisations.byCode(actor.organisation()).level());
        return actor;
    }

    private String nameOf(Command command) {
        if (command.institution() != null) {
            return organisations.byCode(command.institution()).nameZh();
        }
        if (command.personId() == null) {
            return command.name();
        }
        if (!table.isKnown(command.personId())) {
            throw Refusal.notFound("Person", "人员", command.personId());
        }
        return persons.nameOf(command.personId());
    }
}
