package jialing.domain.lookback;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.lookback.persistence.LookBackTable;
import jialing.domain.lookback.rules.NothingUndecided;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** Everything in doubt is decided on: the quality officer closes the case, with a signature. */
@UseCase
public class CloseLookBack {

    @Inject
    LookBacks lookBacks;

    @Inject
    LookBackTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Content(String lookBack, Extent extent, String remark) {}

    /** @param remark null for none */
    public void close(UUID id, String remark, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        LookBack lookBack = lookBacks.openFor(actor, id);
        Extent extent = lookBacks.extent(lookBack);
        new NothingUndecided().require(extent);
        Act act = Act.of(
                Verb.CLOSE_LOOK_BACK,
                Subject.of("LookBack", id),
                actor,
                Capacity.QUALITY_OFFICER,
                new Content(lookBack.number(), extent, remark));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.close(lookBack, remark, ActingPerson.of(actor, Capacity.QUALITY_OFFICER), recorded);
    }
}
