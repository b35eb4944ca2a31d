package jialing.workflows.contracts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Date;
import jialing.domain.contracts.Contract;
import jialing.domain.contracts.ContractEndWarned;
import jialing.domain.contracts.ContractFollowed;
import jialing.domain.shared.Hearing;
import jialing.domain.shared.LabClock;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;

/** A contract that ends waits in the inbox of those who enter contracts, until something takes its place or somebody says why nothing will. */
@ApplicationScoped
public class ContractEndCase {

    private static final String TASK = "Task_RenewContract";

    @Inject
    Cases cases;

    void warned(@Observes @Priority(Hearing.CASE) ContractEndWarned fact) {
        Contract contract = fact.contract();
        cases.open(
                CaseKind.CONTRACT_END,
                contract.id(),
                contract.organisation(),
                contract.number() + " · " + contract.counterparty() + " · " + contract.until(),
                endOf(contract.until()));
    }

    void followed(@Observes @Priority(Hearing.CASE) ContractFollowed fact) {
        cases.find(CaseKind.CONTRACT_END, fact.contractId()).ifPresent(contract -> contract.finish(TASK));
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(LabClock.ZONE).toInstant());
    }
}
