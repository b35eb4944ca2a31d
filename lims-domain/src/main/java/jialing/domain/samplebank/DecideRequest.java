package jialing.domain.samplebank;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.rules.NobodyDecidesOnTheOwnRequest;
import jialing.domain.samplebank.rules.RefusalGivesReason;
import jialing.domain.samplebank.rules.RequestAwaitsDecision;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/** The keeper, or the quality officer where the keeper asks, lets samples be fetched or does not. */
@UseCase
public class DecideRequest {

    @Inject
    Requests requests;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<RequestDecided> decided;

    /** @param remark why, where it is refused */
    public BankRequest decide(String number, boolean approved, String remark) {
        Actor actor = current.mustBe(BankDuty.DECIDES);
        BankRequest request = requests.alone(actor, number);
        new Objections()
                .hear(new RequestAwaitsDecision(), request)
                .hear(
                        new NobodyDecidesOnTheOwnRequest(),
                        new NobodyDecidesOnTheOwnRequest.Deciding(request.requester(), actor.personId()))
                .hear(new RefusalGivesReason(), new RefusalGivesReason.Said(approved, remark))
                .refuseIfAny();
        var content = new LinkedHashMap<String, Object>();
        content.put("number", number);
        content.put("approved", approved);
        content.put("remark", Bank.given(remark));
        RecordedAct act = ledger.record(Act.of(
                Verb.DECIDE_REQUEST, request.afterNextStep(), actor, BankDuty.of(actor, BankDuty.DECIDES), content));
        requests.step(
                request,
                approved ? BankRequest.RequestState.APPROVED : BankRequest.RequestState.REFUSED,
                Bank.given(remark),
                actor,
                act);
        decided.fire(new RequestDecided(request.id(), approved));
        return requests.byNumber(number);
    }
}
