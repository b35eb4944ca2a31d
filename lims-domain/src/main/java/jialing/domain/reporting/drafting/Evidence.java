package jialing.domain.reporting.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BatchAnalyte;
import jialing.domain.analysis.BatchPlans;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.BatchRecords;
import jialing.domain.analysis.BearingAdditions;
import jialing.domain.analysis.BearingAdditions.Borne;
import jialing.domain.analysis.SampleResult;
import jialing.domain.analysis.SentWork;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.quality.BatchJudgements;
import jialing.domain.quality.Finding;
import jialing.domain.reporting.ReportContent.InstrumentUsed;
import jialing.domain.reporting.ReportContent.ProcedureUsed;
import jialing.domain.reporting.ReportContent.QualityCheck;
import jialing.domain.reporting.ReportContent.Responsible;
import jialing.domain.review.ReviewCourses;
import jialing.domain.review.ReviewStep;
import jialing.domain.sampling.FieldCheck;
import jialing.domain.sampling.FieldConditions;
import jialing.domain.sampling.FieldRecord;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;

/** What stands behind the numbers of a report: instruments, quality control, and the people who answer for it. */
@ApplicationScoped
class Evidence {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchJudgements judgements;

    @Inject
    BatchRecords records;

    @Inject
    BatchPlans plans;

    @Inject
    BearingAdditions bearingAdditions;

    @Inject
    ReviewCourses reviews;

    @Inject
    InstrumentsBehind instrumentsBehind;

    @Inject
    ProceduresBehind proceduresBehind;

    @Inject
    @Any
    Instance<FieldConditions> conditions;

    List<InstrumentUsed> instruments(OrderRecord record) {
        return instrumentsBehind.of(record, batchesOf(record));
    }

    List<ProcedureUsed> procedures(OrderRecord record) {
        return proceduresBehind.of(record, batchesOf(record));
    }

    List<QualityCheck> qualityChecks(OrderRecord record) {
        Map<String, List<Finding>> alike = batchesOf(record).stream()
                .flatMap(batch -> judgements.inForce(batch).stream())
                .flatMap(judgement -> judgement.findings().stream())
                .collect(Collectors.groupingBy(
                        finding -> finding.rule() + "/" + finding.analyte() + "/" + finding.criterion(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Stream.of(fieldChecks(record), alike.values().stream().map(Evidence::check), calibrationChecks(record))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<QualityCheck> calibrationChecks(OrderRecord record) {
        Set<UUID> reported = Stream.concat(
                        record.results().stream().map(SampleResult::sampleId),
                        record.sent().stream().flatMap(sent -> sent.samplesThere().stream()))
                .collect(Collectors.toSet());
        List<BatchRecord> read = batchesOf(record).stream().map(records::of).toList();
        Stream<QualityCheck> takenOver = read.stream()
                .flatMap(each -> CalibrationChecks.takenOver(
                        each.calibrations(), plans.of(each.batch()).checkWithin()));
        List<Borne> additions = read.stream()
                .flatMap(each -> bearingAdditions.of(each).stream())
                .filter(borne -> reported.contains(borne.sample()))
                .toList();
        return Stream.concat(takenOver, CalibrationChecks.additions(additions));
    }

    private Stream<QualityCheck> fieldChecks(OrderRecord record) {
        Map<FieldCheck, Long> alike = record.taken()
                .flatMap(taken -> conditions.stream().flatMap(each -> each.checks(taken.situation()).stream()))
                .collect(Collectors.groupingBy(check -> check, LinkedHashMap::new, Collectors.counting()));
        return alike.entrySet().stream().map(each -> check(each.getKey(), each.getValue()));
    }

    List<Responsible> responsible(OrderRecord record) {
        var people = new ArrayList<Responsible>();
        samplers(record.fieldRecords().values()).forEach(people::add);
        record.sent().stream()
                .flatMap(sent -> sent.acts().stream().map(act -> sender(sent, act)))
                .forEach(people::add);
        for (AnalyticalBatch batch : batchesOf(record)) {
            Text what = nameOf(record, batch);
            people.add(new Responsible(
                    Capacity.ANALYST,
                    batch.analystName(),
                    what,
                    batch.submittedAt().orElse(batch.openedAt()),
                    null));
            for (ReviewStep step : reviews.steps(batch)) {
                if (step.kind() != ReviewStep.Kind.RETURN) {
                    people.add(new Responsible(
                            step.kind().capacity(), step.personName(), what, step.signedAt(), step.actHash()));
                }
            }
        }
        return people;
    }

    /** Who sealed a consignment, or opened its key. */
    private static Responsible sender(SentWork sent, RecordedAct act) {
        ActingPerson person = act.actors().get(0);
        return new Responsible(
                person.capacity(),
                person.name(),
                Text.of(
                        sent.consignment() + " " + act.verb().label().zh(),
                        sent.consignment() + " " + act.verb().label().en()),
                act.recordedAt(),
                act.hash());
    }

    /** With the laboratory where that is another one. */
    private static Text nameOf(OrderRecord record, AnalyticalBatch batch) {
        String here = batch.number() + " " + analytesOf(batch);
        return record.sentTo(batch)
                .map(SentWork::laboratoryName)
                .map(there -> Text.of(there.zh() + " " + here, there.en() + " " + here))
                .orElse(Text.of(here, here));
    }

    private static Collection<Responsible> samplers(Collection<FieldRecord> records) {
        var samplers = new LinkedHashMap<String, Responsible>();
        for (FieldRecord field : records) {
            for (String name : List.of(field.firstSamplerName(), field.secondSamplerName())) {
                samplers.putIfAbsent(
                        name,
                        new Responsible(
                                Capacity.SAMPLER,
                                name,
                                Text.of("采样和现场监测", "sampling and field measurement"),
                                field.collectedAt(),
                                null));
            }
        }
        return samplers.values();
    }

    private List<AnalyticalBatch> batchesOf(OrderRecord record) {
        return record.results().stream()
                .map(each -> each.result().batch())
                .distinct()
                .map(batches::byId)
                .toList();
    }

    private static String analytesOf(AnalyticalBatch batch) {
        return batch.analytes().stream().map(BatchAnalyte::nameZh).collect(Collectors.joining("、"));
    }

    /** What does not hold on site is no sample. */
    private static QualityCheck check(FieldCheck held, long times) {
        return new QualityCheck(held.name(), null, Math.toIntExact(times), held.found(), held.criterion(), true);
    }

    private static QualityCheck check(List<Finding> findings) {
        Finding first = findings.get(0);
        return new QualityCheck(
                first.name(),
                first.analyte(),
                findings.size(),
                findings.stream().map(Finding::figure).distinct().collect(Collectors.joining("；")),
                first.criterion(),
                findings.stream().allMatch(Finding::passed));
    }
}
