package jialing.domain.analysis;

import java.util.UUID;

/** A result of a sample with where it belongs, for those who review, report and publish it. Quality control never comes so far. */
public record SampleResult(
        Result result,
        UUID sampleId,
        UUID workOrderId,
        UUID containerId,
        String containerCode,
        String batchNumber,
        BatchState batchState,
        String matrix,
        String instrument,
        String analystName) {

    /** As it is printed, without the unit. */
    public String printed() {
        return result.value().printed(DetectionConvention.of(matrix));
    }
}
