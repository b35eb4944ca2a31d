package jialing.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.ReturnedResultAmended;
import jialing.domain.analysis.SampleResult;
import jialing.domain.analysis.WorkElsewhere;
import jialing.domain.analysis.WorkReturned;
import jialing.domain.people.AsTheHouse;
import jialing.domain.plausibility.SiteHistory;

/** What has been signed becomes what is usual at its site, wherever it was found. */
@ApplicationScoped
class SiteHistoryFollows {

    @Inject
    SiteHistory history;

    @Inject
    WorkElsewhere elsewhere;

    @Inject
    AsTheHouse house;

    void whenSigned(@Observes ResultsSigned signed) {
        history.take(signed.batchId());
    }

    void whenAmended(@Observes ResultAmended amended) {
        history.take(amended.batchId());
    }

    void whenReturned(@Observes WorkReturned returned) {
        takeReturned(returned.workOrderId());
    }

    void whenAmendedElsewhere(@Observes ReturnedResultAmended amended) {
        takeReturned(amended.workOrderId());
    }

    /** What stands in another record is read as the house. */
    private void takeReturned(UUID workOrder) {
        house.run(() -> {
            // of one analyte of a sample that went out twice the later result counts
            var last = new LinkedHashMap<List<Object>, SampleResult>();
            elsewhere.of(workOrder).stream()
                    .flatMap(sent -> sent.results().stream())
                    .forEach(each ->
                            last.put(List.of(each.sampleId(), each.result().analyte()), each));
            if (!last.isEmpty()) {
                history.takeReturned(last.values().stream()
                        .collect(Collectors.toMap(each -> each.result().id(), SampleResult::sampleId)));
            }
        });
    }
}
