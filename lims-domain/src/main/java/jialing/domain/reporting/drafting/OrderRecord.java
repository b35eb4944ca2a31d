package jialing.domain.reporting.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchState;
import jialing.domain.analysis.SampleResult;
import jialing.domain.analysis.SampledCommunity;
import jialing.domain.analysis.SentWork;
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
        List<SampledCommunity> communities,
        List<SentWork> sent) {

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

    /** Which other laboratory found it; empty for an own result. */
    Optional<SentWork> sentFor(SampleResult found) {
        return sent.stream().filter(each -> each.found(found.result())).findFirst();
    }

    /** The other laboratory in whose record the batch stands; empty for an own batch. */
    Optional<SentWork> sentTo(AnalyticalBatch batch) {
        return sent.stream()
                .filter(each -> each.results().stream()
                        .anyMatch(found -> found.result().batch().equals(batch.id())))
                .findFirst();
    }

    Optional<SampleResult> result(Sample sample, String analyte) {
        return results.stream()
                .filter(each -> each.sampleId().equals(sample.id())
                        && each.result().analyte().equals(analyte))
                .reduce((first, second) -> second);
    }

    /**
     * Every analyte planned for the bench is determined and signed, here or where it was sent, in every sample that was not rejected,
     * here or there, and there is something to say. Never where another
     * organisation sent the samples: that one reports on them.
     */
    boolean isComplete() {
        boolean anything =
                !order.isCommissioned() && samples.stream().anyMatch(sample -> sample.state() != SampleState.REJECTED);
        return anything
                && saysSomething()
                && samples.stream()
                        .filter(sample -> sample.state() != SampleState.REJECTED)
                        .allMatch(this::isSigned);
    }

    private boolean saysSomething() {
        return !results.isEmpty()
                || fieldRecords.values().stream()
                        .anyMatch(each -> !each.readings().isEmpty());
    }

    private boolean isSigned(Sample sample) {
        return sample.collectedAt().isPresent()
                && analytesOf.getOrDefault(sample.id(), List.of()).stream()
                        .allMatch(analyte -> result(sample, analyte)
                                .map(each -> each.batchState() == BatchState.SIGNED)
                                .orElseGet(() -> isRejectedElsewhere(sample, analyte)));
    }

    private boolean isRejectedElsewhere(Sample sample, String analyte) {
        return sent.stream().anyMatch(each -> each.rejected(sample.id(), analyte));
    }
}
