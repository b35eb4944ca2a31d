package jialing.domain.sampling;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.planning.FieldQcNeed;
import jialing.domain.planning.PlannedContainer;
import jialing.domain.planning.SamplingPlan;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrderApproved;
import jialing.domain.planning.WorkOrders;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Hearing;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;

/**
 * When a work order is approved, its samples get their numbers and containers, in the same transaction and before anybody else hears
 * of the approval. The numbers run in the order in which the sites are met; quality control stands among them.
 */
@ApplicationScoped
class MintSamples {

    @Inject
    WorkOrders orders;

    @Inject
    Samples samples;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    void mint(@Observes @Priority(Hearing.RECORD) WorkOrderApproved approved) {
        WorkOrder order = orders.byId(approved.workOrderId());
        List<String> codes = new Minting(order).all();
        var content = Map.of("workOrder", order.number(), "samples", codes);
        var subject = Subject.of("WorkOrder", order.id());
        ledger.record(Act.of(Verb.REGISTER, subject, Actor.system(), Capacity.SYSTEM, content)
                .inOrganisation(order.organisation()));
    }

    /** The samples of one order on their way into being. */
    private final class Minting {

        private final WorkOrder order;
        private final SamplingPlan plan;
        private final int year = clock.today().getYear();
        private final List<String> codes = new ArrayList<>();
        private long next;

        Minting(WorkOrder order) {
            this.order = order;
            this.plan = order.plan();
        }

        List<String> all() {
            next = numbers.next("sample/%s/%d".formatted(order.organisation(), year), plan.sampleTotal());
            List<List<FieldQcNeed>> beside = qualityControlBesideSites();
            for (int site = 0; site < order.sites().size(); site++) {
                Sample routine = Sample.routine(
                        order,
                        nextCode(),
                        order.sites().get(site),
                        plan.fieldReadings(),
                        plan.containers().size());
                keep(routine, plan.containers());
                beside.get(site).forEach(need -> mintBeside(routine, need));
            }
            return codes;
        }

        /** Duplicates are spread over the sites; blanks are made at the first. */
        private List<List<FieldQcNeed>> qualityControlBesideSites() {
            int sites = order.sites().size();
            List<List<FieldQcNeed>> beside = IntStream.range(0, sites)
                    .<List<FieldQcNeed>>mapToObj(site -> new ArrayList<>())
                    .toList();
            for (FieldQcNeed need : plan.fieldQc()) {
                for (int i = 0; i < need.count(); i++) {
                    beside.get(i * sites / need.count()).add(need);
                }
            }
            return beside;
        }

        private void mintBeside(Sample routine, FieldQcNeed need) {
            List<PlannedContainer> planned = plan.containersOf(need);
            SampleKind kind = SampleKind.of(need.kind());
            keep(Sample.ofQualityControl(order, nextCode(), kind, routine, planned.size()), planned);
        }

        private void keep(Sample sample, List<PlannedContainer> planned) {
            List<Container> containers = IntStream.range(0, planned.size())
                    .mapToObj(i -> new Container(sample, ContainerCode.mint(sample.code(), i + 1), planned.get(i)))
                    .toList();
            samples.add(sample, containers);
        }

        private SampleCode nextCode() {
            SampleCode code = SampleCode.mint(order.organisation(), year, next++);
            codes.add(code.text());
            return code;
        }
    }
}
