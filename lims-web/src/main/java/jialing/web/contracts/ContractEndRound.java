package jialing.web.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.contracts.WarnOfContractEnds;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.RepeatedWork;

/** One round of warning of contracts that end, as the house itself. */
@ApplicationScoped
public class ContractEndRound {

    @Inject
    WarnOfContractEnds warnOfContractEnds;

    @Inject
    CurrentActor current;

    private final RepeatedWork warning = new RepeatedWork("warning of contracts that end");

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        warning.untilNothingWaits(() -> warnOfContractEnds.warnOfNext() ? 1 : 0);
    }
}
