package jialing.domain.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.supervision.persistence.AuditTable;
import jialing.domain.supervision.persistence.PopulationTable;
import jialing.domain.supervision.persistence.PopulationTable.Drawn;
import jialing.domain.supervision.rules.AuditInTurn;
import jialing.domain.supervision.rules.AuditorOfTheTeam;
import jialing.domain.supervision.rules.DrawIsPossible;

/**
 * The team draws records to look at. The seed is the id that the draw gets, which nobody can choose: it carries the time and random
 * bits, and stands in the act.
 */
@UseCase
public class DrawRecords {

    @Inject
    Audits audits;

    @Inject
    AuditTable table;

    @Inject
    PopulationTable population;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public record Command(UUID audit, RecordDraw.Kind kind, LocalDate from, LocalDate to, Integer count) {}

    record Content(
            String audit,
            RecordDraw.Kind kind,
            LocalDate from,
            LocalDate to,
            String seed,
            int population,
            List<Concerned> drawn) {}

    public RecordDraw draw(Command command) {
        Actor actor = current.mustBe(Audits.AUDITS);
        Audit audit = audits.of(actor, command.audit());
        new AuditInTurn().require(AuditInTurn.Step.of(audit.number(), audit.state(), AuditState.UNDER_WAY));
        new AuditorOfTheTeam().require(audit.isOfTheTeam(actor.personId()));
        new DrawIsPossible()
                .require(new DrawIsPossible.Asked(
                        command.kind() != null, command.from(), command.to(), command.count()));
        UUID id = TimeOrderedId.next();
        List<Drawn> drawn = population.draw(
                command.kind(), audit.organisation(), command.from(), command.to(), id.toString(), command.count());
        int all = drawn.isEmpty() ? 0 : drawn.get(0).population();
        List<Concerned> things = drawn.stream().map(Drawn::thing).toList();
        Capacity capacity = actor.holds(Capacity.AUDITOR) ? Capacity.AUDITOR : Capacity.QUALITY_OFFICER;
        RecordedAct act = ledger.record(Act.of(
                Verb.DRAW_RECORDS,
                audit.subject(),
                actor,
                capacity,
                new Content(audit.number(), command.kind(), command.from(), command.to(), id.toString(), all, things)));
        var draw = new RecordDraw(
                id,
                command.kind(),
                command.from(),
                command.to(),
                id.toString(),
                all,
                things,
                actor.name(),
                act.recordedAt());
        table.draw(audit, draw, actor.personId(), act);
        return draw;
    }
}
