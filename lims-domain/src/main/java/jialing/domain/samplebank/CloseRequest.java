package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.rules.NothingIsOut;
import jialing.domain.samplebank.rules.RefusalGivesReason;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** The keeper ends a request of which nothing is out, although not everything was fetched. */
@UseCase
public class CloseRequest {

    @Inject
    Requests requests;

    @Inject
    MovementTable movements;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public BankRequest close(String number, String remark) {
        Actor actor = current.mustBe(BankDuty.DECIDES);
        BankRequest request = requests.alone(actor, number);
        List<String> out = movements.outBy(request.id()).stream()
                .map(BankedContainer::containerCode)
                .toList();
        new NothingIsOut().require(new NothingIsOut.Closing(request, out));
        new RefusalGivesReason().require(new RefusalGivesReason.Said(false, remark));
        RecordedAct act = ledger.record(Act.of(
                Verb.CLOSE_REQUEST,
                request.afterNextStep(),
                actor,
                BankDuty.of(actor, BankDuty.DECIDES),
                Map.of("number", number, "remark", remark.strip())));
        requests.step(request, BankRequest.RequestState.OVER, remark.strip(), actor, act);
        return requests.byNumber(number);
    }
}
