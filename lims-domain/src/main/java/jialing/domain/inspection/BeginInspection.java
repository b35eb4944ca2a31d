package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.inspection.persistence.InspectionTable;
import jialing.domain.inspection.rules.InspectionInTurn;
import jialing.domain.inspection.rules.InspectorWasDrawn;
import jialing.domain.inspection.rules.ScopeIsNamed;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/**
 * One of the inspectors who were drawn begins: from now on the inspected see it, a flight inspection too. The same act names from which
 * days of the record how much will be drawn to be verified; the log's next checkpoint then gives the seed.
 */
@UseCase
public class BeginInspection {

    @Inject
    Inspections inspections;

    @Inject
    InspectionTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Begun(String number, String inspected, List<Inspection.Inspector> inspectors, CheckScope scope) {}

    public Inspection begin(UUID id, CheckScope scope) {
        Actor actor = current.mustBe(Inspections.INSPECTS);
        Inspection inspection = inspections.of(actor, id);
        new InspectionInTurn()
                .require(InspectionInTurn.Step.of(inspection.number(), inspection.state(), InspectionState.ANNOUNCED));
        List<Inspection.Inspector> drawn = inspections.drawn(inspection.drawId());
        new InspectorWasDrawn()
                .require(drawn.stream().anyMatch(each -> each.person().equals(actor.personId())));
        new ScopeIsNamed().require(scope);
        RecordedAct act = ledger.record(Act.of(
                Verb.BEGIN_INSPECTION,
                inspection.subject(),
                actor,
                actor.firstOf(Inspections.INSPECTS),
                new Begun(inspection.number(), inspection.inspected(), drawn, scope)));
        table.begin(inspection, drawn, scope, actor, act);
        return inspections.byId(id);
    }
}
