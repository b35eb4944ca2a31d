package jialing.domain.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.supervision.persistence.AuditTable;
import jialing.domain.supervision.rules.AuditIsDescribed;
import jialing.domain.supervision.rules.AuditorsAreAppointed;
import jialing.domain.supervision.rules.NobodyAuditsTheOwnWork;

/** The quality officer plans an audit of some elements by a team that does not look at its own work (ISO/IEC 17025:2017 8.8.2 a). */
@UseCase
public class PlanAudit {

    @Inject
    Audits audits;

    @Inject
    AuditTable table;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param members without the lead auditor, or with */
    public record Command(
            String title,
            List<String> elements,
            String basis,
            LocalDate from,
            LocalDate to,
            UUID lead,
            List<UUID> members) {

        public Command {
            elements = Sent.distinct(elements);
            members = Sent.all(members);
        }

        Collection<UUID> team() {
            var team = new LinkedHashSet<>(members);
            if (lead != null) {
                team.add(lead);
            }
            return team;
        }
    }

    record Planned(
            String number,
            String title,
            String checklist,
            List<String> elements,
            String basis,
            LocalDate from,
            LocalDate to,
            List<Audit.Member> team) {}

    public Audit plan(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        String organisation = actor.organisation();
        Checklist checklist = Checklist.current();
        Map<UUID, String> auditors = audits.auditors(organisation);
        new Objections()
                .hear(
                        new AuditIsDescribed(),
                        new AuditIsDescribed.Given(
                                command.title(),
                                command.elements(),
                                checklist.elements(),
                                command.basis(),
                                command.from(),
                                command.to(),
                                clock.today()))
                .hear(
                        new AuditorsAreAppointed(),
                        new AuditorsAreAppointed.Team(command.lead(), command.team(), auditors.keySet()))
                .refuseIfAny();
        mustStandApart(checklist, command, audits.duties(organisation, Set.copyOf(command.team())));
        UUID id = TimeOrderedId.next();
        int year = command.from().getYear();
        String number = "NS-%s-%d-%02d"
                .formatted(organisation, year, numbers.next("audit/%s/%d".formatted(organisation, year)));
        List<Audit.Member> team = command.team().stream()
                .map(person -> new Audit.Member(person, auditors.get(person), person.equals(command.lead())))
                .toList();
        var planned = new Planned(
                number,
                command.title().strip(),
                checklist.code(),
                command.elements(),
                command.basis().strip(),
                command.from(),
                command.to(),
                team);
        RecordedAct act =
                ledger.record(Act.of(Verb.PLAN_AUDIT, Audit.subject(id), actor, Capacity.QUALITY_OFFICER, planned));
        var audit = new Audit(
                id,
                organisation,
                number,
                year,
                planned.title(),
                planned.checklist(),
                planned.elements(),
                planned.basis(),
                planned.from(),
                planned.to(),
                team,
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                null,
                null,
                null,
                null);
        table.add(audit, command.lead(), act);
        return audit;
    }

    private static void mustStandApart(Checklist checklist, Command command, Map<UUID, Set<Capacity>> duties) {
        var objections = new Objections();
        checklist
                .of(command.elements())
                .forEach(question -> objections.hear(
                        new NobodyAuditsTheOwnWork(),
                        new NobodyAuditsTheOwnWork.Asked(question.id(), question.duty(), duties.values())));
        objections.refuseIfAny();
    }
}
