package jialing.domain.procedures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.organisation.Organisations;
import jialing.domain.procedures.rules.CentreKeepsProcedures;
import jialing.domain.procedures.rules.ChangeWaits;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Refusal;

/** The procedures of the network: the centre keeps them for all. */
@ApplicationScoped
class Procedures {

    @Inject
    ProcedureEngine engine;

    @Inject
    Organisations organisations;

    ProcedureVersion inForce(String name) {
        return engine.inForce().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Procedure", "流程", name));
    }

    /** @throws Refusal when there is nothing that waits, or the actor is not of the centre */
    ProcedureVersion waiting(String name, Actor actor) {
        new CentreKeepsProcedures()
                .require(organisations.byCode(actor.organisation()).level());
        inForce(name);
        var waiting = engine.waiting(name);
        new ChangeWaits().require(waiting.isPresent());
        return waiting.get();
    }
}
