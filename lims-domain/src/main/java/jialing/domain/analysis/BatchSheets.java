package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.BatchSheet.SheetAnalyte;
import jialing.domain.analysis.BatchSheet.SheetCurve;
import jialing.domain.analysis.BatchSheet.SheetElements;
import jialing.domain.analysis.BatchSheet.SheetMaterial;
import jialing.domain.analysis.BatchSheet.SheetPosition;
import jialing.domain.analysis.BatchSheet.SheetReading;
import jialing.domain.analysis.BatchSheet.SheetSeries;
import jialing.domain.analysis.calculation.Input;
import jialing.domain.analysis.persistence.BatchElementTable;
import jialing.domain.analysis.persistence.BatchRows;
import jialing.domain.analysis.persistence.BatchRows.SampleInPosition;
import jialing.domain.catalogue.Method;
import jialing.domain.catalogue.Methods;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.gate.MaterialUse;
import jialing.domain.materials.Material;
import jialing.domain.materials.Materials;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;

/** Puts a batch, what was read in it and what follows from that together into its sheet. */
@ApplicationScoped
class BatchSheets {

    @Inject
    BatchRows rows;

    @Inject
    Methods methods;

    @Inject
    BatchPlans plans;

    @Inject
    BatchElementTable elements;

    @Inject
    Materials materials;

    @Inject
    SupervisedBatch supervised;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param results in force in the round of the record */
    BatchSheet of(BatchRecord record, Collection<Result> results) {
        AnalyticalBatch batch = record.batch();
        Optional<Method> method = methods.find(batch.method());
        QcPlan plan = plans.of(batch);
        return new BatchSheet(
                batch.id(),
                batch.number(),
                batch.organisation(),
                batch.method(),
                method.map(Method::titleZh).orElse(batch.method()),
                method.map(Method::titleEn).orElse(batch.method()),
                batch.matrix(),
                batch.instrument(),
                batch.state(),
                batch.round(),
                batch.analystName(),
                batch.analyst(),
                batch.openedAt(),
                batch.submittedAt().orElse(null),
                elements(elements.of(batch.id())),
                supervisor(batch),
                AllowedCurves.of(plan),
                analytes(batch, plan),
                positions(batch),
                record.calibrations().stream().map(BatchSheets::curve).toList(),
                readings(batch, record.readings()),
                ResultLine.all(batch, results));
    }

    private SheetElements elements(BatchElements named) {
        Map<UUID, Material> known =
                materials
                        .all(named.materials().stream()
                                .map(MaterialUse::material)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Material::id, Function.identity()));
        List<SheetMaterial> shown = named.materials().stream()
                .filter(use -> known.containsKey(use.material()))
                .map(use -> material(known.get(use.material()), use.role()))
                .toList();
        return new SheetElements(shown, named.instruments(), named.room());
    }

    private static SheetMaterial material(Material material, MaterialUse.Role role) {
        return new SheetMaterial(material.id(), material.number(), material.name(), role);
    }

    private String supervisor(AnalyticalBatch batch) {
        return batch.state() == BatchState.OPEN
                ? supervised
                        .submittedBy(current.get().personId(), batch, clock.now())
                        .map(supervision -> supervision.supervisor().name())
                        .orElse(null)
                : null;
    }

    private static List<SheetAnalyte> analytes(AnalyticalBatch batch, QcPlan plan) {
        return batch.analytes().stream()
                .map(analyte -> new SheetAnalyte(
                        analyte.analyte(),
                        analyte.nameZh(),
                        analyte.nameEn(),
                        analyte.unit(),
                        analyte.detectionLimit(),
                        analyte.replicates(),
                        analyte.formula(),
                        analyte.equation(),
                        analyte.correctsDecay(),
                        inputs(batch, analyte, plan),
                        analyte.usualInputs(),
                        analyte.curveUnit().orElse(null),
                        analyte.readsOffCurve() ? analyte.correlationAtLeast() : null,
                        analyte.calculation().readsSeries().map(SheetSeries::of).orElse(null),
                        AddedPortions.areTaken(analyte) ? SheetSeries.of(SeriesKind.ADDITIONS) : null))
                .toList();
    }

    private static List<String> inputs(AnalyticalBatch batch, BatchAnalyte analyte, QcPlan plan) {
        var inputs = new ArrayList<>(analyte.neededInputs());
        inputs.addAll(analyte.allowedInputs());
        if (!plan.wantsInternalStandard()) {
            inputs.remove(Input.INTERNAL_STANDARD.key());
        }
        boolean spiked = batch.positions().stream()
                .anyMatch(position -> position.kind().isSpiked() && position.asksFor(analyte.analyte()));
        if (spiked) {
            inputs.add(Input.ADDED.key());
        }
        boolean checked = batch.positions().stream()
                .anyMatch(position ->
                        position.kind() == PositionKind.CALIBRATION_CHECK && position.asksFor(analyte.analyte()));
        if (checked) {
            inputs.add(Input.NOMINAL.key());
        }
        return inputs;
    }

    private List<SheetPosition> positions(AnalyticalBatch batch) {
        Map<UUID, SampleInPosition> samples = rows.samplesIn(batch.id()).stream()
                .collect(Collectors.toMap(SampleInPosition::position, Function.identity()));
        return batch.positions().stream()
                .map(position -> position(position, Optional.ofNullable(samples.get(position.id()))))
                .toList();
    }

    private static SheetPosition position(BatchPosition position, Optional<SampleInPosition> sample) {
        return new SheetPosition(
                position.code(),
                position.kind(),
                position.ordinal(),
                position.analytes(),
                position.origin().orElse(null),
                sample.map(SampleInPosition::sampleCode).orElse(null),
                sample.map(SampleInPosition::collectedAt).orElse(null),
                sample.map(SampleInPosition::mustStartBy).orElse(null),
                position.lateDecision().orElse(null),
                position.certifiedValues());
    }

    private static SheetCurve curve(Calibration calibration) {
        return new SheetCurve(
                calibration.id(),
                calibration.analyte(),
                calibration.version(),
                calibration.unit(),
                calibration.model(),
                calibration.points(),
                calibration.slope(),
                calibration.intercept(),
                calibration.curvature(),
                calibration.correlation(),
                calibration.residualDeviation(),
                calibration.criterion(),
                calibration.fits(),
                calibration.takenOver());
    }

    static List<SheetReading> readings(AnalyticalBatch batch, List<RawRecord> records) {
        Map<UUID, String> codes =
                batch.positions().stream().collect(Collectors.toMap(BatchPosition::id, BatchPosition::code));
        return records.stream()
                .map(record -> new SheetReading(
                        codes.get(record.position()),
                        record.analyte(),
                        record.replicate(),
                        record.version(),
                        record.inputs(),
                        record.dilution(),
                        record.unit(),
                        record.content(),
                        record.startedAt(),
                        record.reason(),
                        record.enteredBy(),
                        record.enteredAt()))
                .toList();
    }
}
