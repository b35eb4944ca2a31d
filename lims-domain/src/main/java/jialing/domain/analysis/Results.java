package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.ResultTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;

/** The results of samples, each in the version that counts. */
@ApplicationScoped
public class Results {

    @Inject
    AnalyticalBatches batches;

    @Inject
    ResultTable table;

    @Inject
    LabClock clock;

    /** Of the batch's present round, in the order of its positions. */
    public List<SampleResult> ofBatch(UUID batchId) {
        AnalyticalBatch batch = batches.byId(batchId);
        Map<UUID, BatchPosition> samples = batch.positions().stream()
                .filter(position -> position.kind() == PositionKind.SAMPLE)
                .collect(Collectors.toMap(BatchPosition::id, Function.identity()));
        return table.inForce(batch).stream()
                .filter(result -> samples.containsKey(result.position()))
                .map(result -> of(batch, samples.get(result.position()), result))
                .sorted(Comparator.comparing(SampleResult::containerCode)
                        .thenComparing(each -> each.result().analyte()))
                .toList();
    }

    /** Of all batches that hold samples of this work order; their state tells whether they are signed. */
    public List<SampleResult> ofWorkOrder(UUID workOrderId) {
        return batches.withSamplesOf(workOrderId).stream()
                .flatMap(batch -> ofBatch(batch).stream())
                .filter(each -> workOrderId.equals(each.workOrderId()))
                .toList();
    }

    /** Every version of what was found in the place of this result, oldest first. */
    public List<Result> versionsOf(UUID resultId) {
        Result result = byId(resultId);
        return table.everyVersion(result.batch(), result.position(), result.analyte());
    }

    /** @throws Refusal when there is no such result of a sample */
    public SampleResult sampleResult(UUID resultId) {
        Result result = byId(resultId);
        AnalyticalBatch batch = batches.byId(result.batch());
        return batch.positions().stream()
                .filter(position -> position.id().equals(result.position()))
                .filter(position -> position.kind() == PositionKind.SAMPLE)
                .findFirst()
                .map(position -> of(batch, position, result))
                .orElseThrow(() -> Refusal.notFound("Result", "样品结果", resultId));
    }

    /** A new version beside the signed one, without an interval: that belongs to what was calculated; who amends it and under which signature is the caller's act to tell. */
    public Result amend(UUID resultId, ResultValue value, String reason) {
        Result old = byId(resultId);
        AnalyticalBatch batch = batches.held(old.batch());
        int version = versionsOf(resultId).stream()
                        .filter(each -> each.round() == old.round())
                        .mapToInt(Result::version)
                        .max()
                        .orElseThrow()
                + 1;
        Set<ResultFlag> flags = EnumSet.of(ResultFlag.AMENDED);
        flags.addAll(old.flags());
        var amended = new Result(
                TimeOrderedId.next(),
                old.batch(),
                old.round(),
                old.position(),
                old.analyte(),
                version,
                value,
                old.unrounded(),
                old.unit(),
                old.method(),
                old.roundingRule(),
                old.roundingVersion(),
                old.formula(),
                old.formulaVersion(),
                old.calibration(),
                old.detectionLimit(),
                null,
                old.readings(),
                flags,
                reason,
                clock.now());
        table.add(batch, List.of(amended));
        return amended;
    }

    private Result byId(UUID resultId) {
        return table.byId(resultId).findFirst().orElseThrow(() -> Refusal.notFound("Result", "样品结果", resultId));
    }

    private static SampleResult of(AnalyticalBatch batch, BatchPosition position, Result result) {
        return new SampleResult(
                result,
                position.sampleId().orElseThrow(),
                position.workOrderId().orElseThrow(),
                position.containerId().orElseThrow(),
                position.code(),
                batch.number(),
                batch.state(),
                batch.matrix(),
                batch.instrument(),
                batch.analystName());
    }
}
