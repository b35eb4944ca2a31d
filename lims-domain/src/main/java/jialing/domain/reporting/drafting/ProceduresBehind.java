package jialing.domain.reporting.drafting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchAnalyte;
import jialing.domain.methods.DetectionLimits;
import jialing.domain.methods.GoverningProcedure;
import jialing.domain.methods.GoverningProcedures;
import jialing.domain.methods.LimitInForce;
import jialing.domain.reporting.ReportContent.ProcedureUsed;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;

/** By which versions of formulas, detection limits, diagrams and decision tables the numbers of a report came about. */
@ApplicationScoped
class ProceduresBehind {

    private static final Text FORMULA = Text.of("计算公式", "formula");
    private static final Text DETECTION_LIMIT = Text.of("检出限", "detection limit");

    @Inject
    DetectionLimits limits;

    @Inject
    GoverningProcedures governing;

    /** One formula of a method. */
    private record FormulaOf(String method, String formula, int version) {}

    List<ProcedureUsed> of(OrderRecord record, Collection<AnalyticalBatch> batches) {
        return Stream.of(formulas(batches), batches.stream().flatMap(this::limits), governing(record, batches))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<ProcedureUsed> formulas(Collection<AnalyticalBatch> batches) {
        Map<FormulaOf, String> analytes = batches.stream()
                .flatMap(batch -> batch.analytes().stream()
                        .map(analyte -> Map.entry(formulaOf(batch, analyte), analyte.nameZh())))
                .distinct()
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, joining("、"))));
        return analytes.entrySet().stream()
                .map(each -> new ProcedureUsed(
                        FORMULA,
                        each.getKey().method() + " " + each.getValue(),
                        each.getKey().formula(),
                        String.valueOf(each.getKey().version())));
    }

    private static FormulaOf formulaOf(AnalyticalBatch batch, BatchAnalyte analyte) {
        return new FormulaOf(batch.method(), analyte.formula(), analyte.formulaVersion());
    }

    /** As of the day on which the batch was opened: that is when it took them. */
    private Stream<ProcedureUsed> limits(AnalyticalBatch batch) {
        Map<String, LimitInForce> own = limits.of(
                batch.organisation(),
                batch.method(),
                batch.matrix(),
                batch.instrument(),
                LabClock.dayOf(batch.openedAt()));
        return batch.analytes().stream()
                .filter(analyte -> own.containsKey(analyte.analyte()))
                .map(analyte -> limit(batch, analyte, own.get(analyte.analyte())));
    }

    private static ProcedureUsed limit(AnalyticalBatch batch, BatchAnalyte analyte, LimitInForce limit) {
        return new ProcedureUsed(
                DETECTION_LIMIT,
                batch.method() + " " + analyte.nameZh(),
                limit.verification(),
                limit.since().toString());
    }

    private Stream<ProcedureUsed> governing(OrderRecord record, Collection<AnalyticalBatch> batches) {
        Map<UUID, String> numbers = new HashMap<>();
        numbers.put(record.order().id(), record.order().number());
        batches.forEach(batch -> numbers.put(batch.id(), batch.number()));
        return governing.of(numbers.keySet()).stream()
                .collect(groupingBy(
                        ProceduresBehind::without,
                        LinkedHashMap::new,
                        mapping(each -> numbers.get(each.subject()), joining("、"))))
                .entrySet()
                .stream()
                .map(each -> used(each.getKey(), each.getValue()));
    }

    /** The version itself, whatever it governs. */
    private static GoverningProcedure without(GoverningProcedure each) {
        return new GoverningProcedure(null, each.kind(), each.name(), each.version(), each.digest());
    }

    private static ProcedureUsed used(GoverningProcedure procedure, String of) {
        return new ProcedureUsed(procedure.kind().label(), of, procedure.name(), procedure.versionShown());
    }
}
