package jialing.domain.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchPlans;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.BatchRecords;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.QcCriteria;
import jialing.domain.catalogue.Unit;
import jialing.domain.quality.FieldSamples.FieldSample;
import jialing.domain.quality.persistence.ExplanationTable;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;

/** Everything that the rules have to say of a batch as it is read now. */
@ApplicationScoped
class BatchQuality {

    @Inject
    BatchRecords records;

    @Inject
    BatchPlans plans;

    @Inject
    Analytes analytes;

    @Inject
    QcCriteria criteria;

    @Inject
    Samples samples;

    @Inject
    ExplanationTable explanations;

    @Inject
    Instance<BatchFindings> others;

    /** As the bench may see it while the batch is open: which of the samples are field quality control stays unknown. */
    List<Finding> atTheBench(AnalyticalBatch batch) {
        return findings(batch, FieldSamples.UNKNOWN);
    }

    /** Field quality control too. */
    List<Finding> toBeJudged(AnalyticalBatch batch) {
        return findings(batch, fieldSamples(batch));
    }

    private List<Finding> findings(AnalyticalBatch batch, FieldSamples field) {
        BatchRecord record = records.of(batch);
        var judged = new JudgedRecord(record, plans.of(batch), criteriaFor(batch), field);
        List<Explanation> given = explanations.ofRound(batch.id(), batch.round());
        return Stream.concat(judged.findings().stream(), others.stream().flatMap(each -> each.of(record).stream()))
                .map(finding -> answered(finding, given))
                .toList();
    }

    private static Finding answered(Finding finding, List<Explanation> given) {
        if (!finding.wantsExplanation()) {
            return finding;
        }
        return given.stream()
                .filter(explanation -> explanation.answers(finding))
                .reduce((earlier, later) -> later)
                .map(explanation -> finding.explained(explanation.words()))
                .orElse(finding);
    }

    private FieldSamples fieldSamples(AnalyticalBatch batch) {
        List<UUID> ids = batch.positions().stream()
                .map(BatchPosition::sampleId)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new FieldSamples(samples.byIds(ids).stream()
                .collect(Collectors.toMap(
                        Sample::id,
                        sample ->
                                new FieldSample(sample.kind(), sample.doubles().orElse(null)))));
    }

    private Criteria criteriaFor(AnalyticalBatch batch) {
        Map<String, Unit> units = new HashMap<>();
        batch.analytes().forEach(analyte -> units.put(analyte.analyte(), Unit.of(analyte.unit())));
        Map<String, Analyte> known = analytes.ofMatrix(batch.matrix()).stream()
                .collect(Collectors.toMap(Analyte::code, Function.identity(), (one, other) -> one));
        QcCriteria.OfMatrix inForce = criteria.inForce(batch.matrix());
        return (code, content) -> inForce.of(known.get(code), batch.method(), content, units.get(code));
    }
}
