package jialing.domain.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.samplebank.persistence.RequestTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;

/** Requests, and their steps. */
@ApplicationScoped
public class Requests {

    @Inject
    RequestTable table;

    @Inject
    Event<RequestOver> over;

    /** @throws Refusal when there is none, or none that the asking person may see */
    public BankRequest byNumber(String number) {
        return table.byNumber(number).orElseThrow(() -> Refusal.notFound("BankRequest", "调取申请", number));
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public BankRequest byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("BankRequest", "调取申请", id));
    }

    /** The same, held until the transaction ends: steps follow each other. */
    BankRequest alone(Actor actor, String number) {
        table.hold(number);
        BankRequest request = byNumber(number);
        actor.mustActFor(request.organisation());
        return request;
    }

    void step(BankRequest request, BankRequest.RequestState kind, String remark, Actor actor, RecordedAct act) {
        var step = new BankRequest.RequestStep(
                TimeOrderedId.next(), kind, remark, actor.personId(), actor.name(), act.recordedAt());
        table.add(request, step, act);
        if (kind == BankRequest.RequestState.OVER) {
            over.fire(new RequestOver(request.id()));
        }
    }

    /** The last of its containers has come back. */
    void endIfFinished(BankRequest request, Actor actor, RecordedAct act) {
        if (request.isOpen() && table.isFinished(request.id())) {
            step(request, BankRequest.RequestState.OVER, null, actor, act);
        }
    }
}
