package jialing.domain.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.samplebank.persistence.DiscrepancyTable;
import jialing.domain.shared.TimeOrderedId;

/** Puts on record in what the bank and its record differ. */
@ApplicationScoped
class Discrepancies {

    @Inject
    Bank bank;

    @Inject
    DiscrepancyTable table;

    @Inject
    Event<DiscrepancyFound> found;

    /** What differs, before it has a number. */
    record Differing(Discrepancy.Difference kind, String position, String container, String opener, Subject cause) {}

    void open(Cabinet cabinet, Differing difference, RecordedAct act) {
        var discrepancy = new Discrepancy(
                TimeOrderedId.next(),
                cabinet.organisation(),
                bank.nextNumber("YC", cabinet.organisation()),
                cabinet.code(),
                difference.kind(),
                difference.position(),
                difference.container(),
                difference.opener(),
                difference.cause(),
                act.recordedAt(),
                null);
        table.add(discrepancy, act);
        found.fire(new DiscrepancyFound(discrepancy.id(), discrepancy.organisation(), discrepancy.number()));
    }
}
