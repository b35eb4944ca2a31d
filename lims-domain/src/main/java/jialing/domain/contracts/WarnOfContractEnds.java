package jialing.domain.contracts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.contracts.persistence.ContractTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/**
 * The house warns of a contract that ends within 60 days, or has ended, with nothing following it: once for each version, one warning, one
 * transaction. Asked again it goes on with the next one.
 */
@UseCase
public class WarnOfContractEnds {

    @Inject
    ContractTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<ContractEndWarned> warned;

    record ContractEnds(String number, String counterparty, LocalDate until) {}

    /** Whether there was something to warn of. */
    public boolean warnOfNext() {
        Actor house = current.mustBe(Capacity.SYSTEM);
        Optional<Contract> next = table.nextToWarnOf(clock.today());
        next.ifPresent(contract -> {
            RecordedAct act = ledger.record(Act.of(
                            Verb.WARN_OF_EXPIRY,
                            new Subject("Contract", contract.id(), contract.version()),
                            house,
                            Capacity.SYSTEM,
                            new ContractEnds(contract.number(), contract.counterparty(), contract.until()))
                    .inOrganisation(contract.organisation()));
            table.warn(contract, act);
            warned.fire(new ContractEndWarned(contract));
        });
        return next.isPresent();
    }
}
