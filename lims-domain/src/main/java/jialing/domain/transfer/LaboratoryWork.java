package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.BatchState;
import jialing.domain.analysis.Results;
import jialing.domain.analysis.SampleResult;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrders;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleState;
import jialing.domain.sampling.Samples;

/** What a laboratory has signed of an order that came from outside. The caller MUST act as the house, and have decided who may know. */
@ApplicationScoped
class LaboratoryWork {

    @Inject
    WorkOrders orders;

    @Inject
    Samples samples;

    @Inject
    Results results;

    /** Signed, each in the version that counts. */
    List<SampleResult> signed(UUID workOrder) {
        Map<List<Object>, SampleResult> last = new LinkedHashMap<>();
        results.ofWorkOrder(workOrder).stream()
                .filter(each -> each.batchState() == BatchState.SIGNED)
                .forEach(each -> last.put(List.of(each.sampleId(), each.result().analyte()), each));
        return List.copyOf(last.values());
    }

    /** How many of the ordered results are not signed; a sample that the laboratory rejected gives none. */
    long left(UUID workOrder) {
        WorkOrder order = orders.byId(workOrder);
        Set<List<Object>> signed = signed(workOrder).stream()
                .map(each -> List.<Object>of(each.sampleId(), each.result().analyte()))
                .collect(Collectors.toSet());
        return samples.ofWorkOrder(workOrder).stream()
                .filter(sample -> sample.state() != SampleState.REJECTED)
                .map(Sample::id)
                .flatMap(sample -> order.analytes().stream().map(analyte -> List.<Object>of(sample, analyte)))
                .filter(each -> !signed.contains(each))
                .count();
    }

    static Map<UUID, List<SampleResult>> bySample(Collection<SampleResult> found) {
        return found.stream().collect(Collectors.groupingBy(SampleResult::sampleId));
    }
}
