package jialing.system.access.wanzhou;

import jialing.domain.shared.TimeOrderedId;
import jialing.system.contracts.ContractForm;
import jialing.system.shared.TheSystem;

/** A contract of the sub-centre with somebody who orders monitoring. */
final class ContractsOfWanzhou {

    private ContractsOfWanzhou() {}

    static void enter(RecordBook book) {
        String id = TimeOrderedId.next().toString();
        String number = book.traced("WZ-HT-" + System.nanoTime());
        TheSystem.as("wz.planner")
                .post("/api/contracts", ContractForm.of(id, number))
                .done();
        book.name("contracts/{contract}", book.traced(id));
        book.name("changes/{version}", "1");
        book.body("ContractChange", ContractForm.change(1, "续签"));
    }
}
