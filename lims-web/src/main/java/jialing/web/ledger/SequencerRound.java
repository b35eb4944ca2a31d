package jialing.web.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.ledger.SequenceActs;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.RepeatedWork;

/** One round of sequencing, as the house itself. */
@ApplicationScoped
public class SequencerRound {

    @Inject
    SequenceActs acts;

    @Inject
    CurrentActor current;

    private final RepeatedWork sequencing = new RepeatedWork("sequencing acts");

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        sequencing.untilNothingWaits(acts::sequence);
    }
}
