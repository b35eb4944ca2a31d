package jialing.domain.reporting.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.BatchState;
import jialing.domain.analysis.SampleResult;
import jialing.domain.analysis.SampledCommunity;
import jialing.domain.custody.Receipt;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.planning.WorkOrder;
import jialing.domain.sampling.FieldRecord;
import jialing.domain.sampling.FieldSituation;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleKind;
import jialing.domain.sampling.SampleState;

/** Everything on record about a work order that a report draws on. */
record OrderRecord(
        WorkOrder order,
        Map<String, MonitoringSite> sites,
        List<Sample> samples,
        Map<UUID, List<String>> analytesOf,
        Map<UUID, FieldRecord> fieldRecords,
        Map<UUID, Receipt> receipts,
        List<SampleResult> results,
        List<SampledCommunity> communities) {

    /** The samples that are reported: quality control of the field stands behind the report, not in it. */
    List<Sample> reported() {
        return samples.stream()
                .filter(sample -> sample.kind() == SampleKind.ROUTINE
                        && sample.collectedAt().isPresent())
                .toList();
    }

    /** Where a sample of its own was taken. */
    MonitoringSite siteOf(Sample sample) {
        return sample.site().map(sites::get).orElseThrow();
    }

    /** A sample with what was written down when it was taken. */
    record Taken(FieldRecord record, FieldSituation situation) {}

    Stream<Taken> taken() {
        return samples.stream()
                .filter(sample -> fieldRecords.containsKey(sample.id()))
                .map(sample -> {
                    FieldRecord record = fieldRecords.get(sample.id());
                    List<String> analytes = analytesOf.getOrDefault(sample.id(), List.of());
                    return new Taken(record, FieldSituation.of(sample, analytes, record));
                });
    }

    Optional<SampleResult> result(Sample sample, String analyte) {
        return results.stream()
                .filter(each -> each.sampleId().equals(sample.id())
                        && each.result().analyte().equals(analyte))
                .reduce((first, second) -> second);
    }

    /**
     * Every analyte planned for the bench is determined and signed, in every sample that was not rejected. Never where another
     * organisation sent the samples: that one reports on them.
     */
    boolean isComplete() {
        boolean anything =
                !order.isCommissioned() && samples.stream().anyMatch(sample -> sample.state() != SampleState.REJECTED);
        return anything
                && samples.stream()
                        .filter(sample -> sample.state() != SampleState.REJECTED)
                        .allMatch(this::isSigned);
    }

    private boolean isSigned(Sample sample) {
        return sample.collectedAt().isPresent()
                && analytesOf.getOrDefault(sample.id(), List.of()).stream()
                        .allMatch(analyte -> result(sample, analyte)
                                .filter(each -> each.batchState() == BatchState.SIGNED)
                                .isPresent());
    }
}
