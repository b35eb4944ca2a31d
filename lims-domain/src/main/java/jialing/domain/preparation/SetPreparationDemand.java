package jialing.domain.preparation;

import jakarta.inject.Inject;
import jialing.domain.catalogue.Methods;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.preparation.persistence.PreparationTable;
import jialing.domain.preparation.rules.DemandIsReasoned;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The quality officer sets what a method demands here before it is measured; a later line replaces it. */
@UseCase
public class SetPreparationDemand {

    @Inject
    PreparationTable table;

    @Inject
    Methods methods;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param treatment null for none; @param sieve null for none */
    public record Command(String method, Treatment treatment, Sieve sieve, Integer blanks, String reason) {}

    public void set(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        String method = methods.byStandard(command.method()).standard();
        new DemandIsReasoned().require(new DemandIsReasoned.Given(command.reason(), command.blanks()));
        var demand = new PreparationDemand(
                method,
                command.treatment(),
                command.sieve(),
                command.blanks(),
                command.reason().strip(),
                actor.name(),
                clock.now());
        RecordedAct act = ledger.record(Act.of(
                Verb.DEMAND_PREPARATION,
                Subject.of("PreparationDemand", TimeOrderedId.next()),
                actor,
                Capacity.QUALITY_OFFICER,
                demand));
        table.add(demand, actor, act);
    }
}
