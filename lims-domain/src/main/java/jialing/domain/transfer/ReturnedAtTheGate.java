package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.Activity;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.lookback.ResultsInDoubt;
import jialing.domain.people.AsTheHouse;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Rule;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.rules.ReturnedResultsAreNotHeld;

/** A report is not issued while a laboratory doubts what it found for it. */
@ApplicationScoped
class ReturnedAtTheGate implements GateRules {

    private static final ReturnedResultsAreNotHeld NOT_HELD = new ReturnedResultsAreNotHeld();

    @Inject
    Samples samples;

    @Inject
    ConsignedItemTable items;

    @Inject
    Consignments consignments;

    @Inject
    ResultsInDoubt doubts;

    @Inject
    AsTheHouse house;

    @Override
    public List<Rule<?>> rules() {
        return List.of(NOT_HELD);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (question.activity() != Activity.ISSUE || question.occasion() == null) {
            return List.of();
        }
        return new GateObjections()
                .hear(
                        QualityElement.occasion(question.occasion()),
                        NOT_HELD,
                        house.get(() -> holding(question.occasion())))
                .all();
    }

    private List<String> holding(UUID workOrder) {
        List<UUID> own = samples.ofWorkOrder(workOrder).stream().map(Sample::id).toList();
        return items.consignmentsWith(own).stream()
                .map(consignments::byId)
                .map(Consignment::seal)
                .flatMap(seal -> doubts.holding(seal.workOrderId(), seal.laboratory()).stream())
                .distinct()
                .toList();
    }
}
