package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.WaitingContainers;
import jialing.domain.analysis.persistence.WaitingContainers.Taken;
import jialing.domain.analysis.rules.ContainerIsReceived;
import jialing.domain.analysis.rules.ContainerWaitsForMethod;
import jialing.domain.analysis.rules.OneMatrixInBatch;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.MethodAnalyte;
import jialing.domain.catalogue.Methods;
import jialing.domain.catalogue.PreservationRule;
import jialing.domain.catalogue.PreservationRules;
import jialing.domain.catalogue.QcPlans;
import jialing.domain.catalogue.Unit;
import jialing.domain.custody.Receipt;
import jialing.domain.custody.Receipts;
import jialing.domain.materials.CertifiedContent;
import jialing.domain.materials.ReferenceMaterial;
import jialing.domain.materials.ReferenceMaterials;
import jialing.domain.methods.DetectionLimits;
import jialing.domain.methods.FormulaDefinition;
import jialing.domain.methods.FormulasInForce;
import jialing.domain.methods.LimitInForce;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleKind;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;

/** Gathers what a batch is opened with from the features before: received containers, the method, what is in store. */
@ApplicationScoped
public class WorkBench {

    private static final Set<SampleKind> FIELD_BLANKS = Set.of(SampleKind.FIELD_BLANK, SampleKind.TRANSPORT_BLANK);

    @Inject
    Samples samples;

    @Inject
    Receipts receipts;

    @Inject
    WaitingContainers waiting;

    @Inject
    Methods methods;

    @Inject
    Analytes analytes;

    @Inject
    QcPlans plans;

    @Inject
    DetectionLimits limits;

    @Inject
    FormulasInForce formulas;

    @Inject
    PreservationRules preservation;

    @Inject
    ReferenceMaterials referenceMaterials;

    private record Wanted(Container container, Sample sample) {}

    /** @throws jialing.domain.shared.Refusal with every objection to every container */
    BatchMaterials gather(OpenBatch.Command command, Actor actor, Instant now) {
        methods.byStandard(command.method());
        List<Wanted> wanted = wanted(command.containers(), actor);
        List<String> matrices =
                wanted.stream().map(each -> each.sample().matrix()).distinct().toList();
        new OneMatrixInBatch().require(matrices);
        String matrix = matrices.get(0);
        Map<String, MethodAnalyte> determined = methods.analytesOf(command.method()).stream()
                .filter(analyte -> analyte.matrix().equals(matrix))
                .collect(Collectors.toMap(MethodAnalyte::analyte, Function.identity(), (one, other) -> one));
        List<ContainerAtBench> containers = atBench(wanted, determined.keySet(), command, now);
        waiting.takeUp(takenUp(containers));
        Set<String> asked = containers.stream()
                .flatMap(container -> container.analytes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate today = LabClock.dayOf(now);
        Map<String, LimitInForce> verified =
                limits.of(actor.organisation(), command.method(), matrix, command.instrument(), today);
        Map<String, FormulaDefinition> written = formulas.of(actor.organisation(), command.method(), matrix, today);
        List<BatchAnalyte> batchAnalytes = asked.stream()
                .map(code -> batchAnalyte(actor.organisation(), determined.get(code), verified, written))
                .toList();
        return new BatchMaterials(
                matrix,
                plans.of(command.method(), matrix, today),
                batchAnalytes,
                containers,
                usedWhole(asked, matrix),
                controlMaterial(actor.organisation(), matrix, batchAnalytes, today));
    }

    private List<Wanted> wanted(List<String> codes, Actor actor) {
        List<Wanted> wanted = codes.stream()
                .map(code -> samples.container(ContainerCode.read(code)))
                .map(container -> new Wanted(container, samples.byId(container.sampleId())))
                .toList();
        wanted.forEach(each -> actor.mustActFor(each.sample().organisation()));
        return wanted;
    }

    private static List<Taken> takenUp(List<ContainerAtBench> containers) {
        return containers.stream()
                .flatMap(container ->
                        container.analytes().stream().map(analyte -> new Taken(container.containerId(), analyte)))
                .toList();
    }

    private List<ContainerAtBench> atBench(
            List<Wanted> wanted, Set<String> determined, OpenBatch.Command command, Instant now) {
        Map<UUID, Set<String>> waitingHere =
                waiting.hold(wanted.stream().map(each -> each.container().id()).toList());
        var objections = new Objections();
        var containers = new ArrayList<ContainerAtBench>();
        for (Wanted each : wanted) {
            Optional<Receipt> receipt = receipts.ofSample(each.sample().id()).filter(Receipt::isAccepted);
            List<String> analytesHere = each.container().analytes().stream()
                    .filter(determined::contains)
                    .filter(waitingHere.getOrDefault(each.container().id(), Set.of())::contains)
                    .toList();
            var atBench = new ContainerAtBench(
                    each.container().id(),
                    each.container().code().text(),
                    each.sample().id(),
                    each.sample().workOrderId(),
                    analytesHere,
                    FIELD_BLANKS.contains(each.sample().kind()),
                    lateDecision(each.container(), receipt, command, now));
            hearObjections(objections, atBench, receipt, command.method());
            containers.add(atBench);
        }
        objections.refuseIfAny();
        return containers;
    }

    private static void hearObjections(
            Objections objections, ContainerAtBench atBench, Optional<Receipt> receipt, String method) {
        String code = atBench.code();
        objections
                .hear(new ContainerIsReceived(), new ContainerIsReceived.Entry(code, receipt.isPresent()))
                .hear(
                        new ContainerWaitsForMethod(),
                        new ContainerWaitsForMethod.Entry(
                                code, method, !atBench.analytes().isEmpty()));
    }

    /** What was decided about a container that is late: at the bench now, or when it was received late. */
    private static String lateDecision(
            Container container, Optional<Receipt> receipt, OpenBatch.Command command, Instant now) {
        if (!container.isLateAt(now)) {
            return null;
        }
        String atBench = command.lateDecision();
        return atBench != null && !atBench.isBlank()
                ? atBench
                : receipt.flatMap(Receipt::lateDecision).orElse(null);
    }

    private BatchAnalyte batchAnalyte(
            String organisation,
            MethodAnalyte method,
            Map<String, LimitInForce> verified,
            Map<String, FormulaDefinition> written) {
        Analyte analyte = analytes.byCode(method.analyte(), method.matrix());
        var procedure = MeasurementProcedure.of(
                        analyte, method, methods.calculation(method.standard(), method.analyte()))
                .verifiedBy(Optional.ofNullable(verified.get(method.analyte())))
                .calculatedBy(Optional.ofNullable(written.get(method.analyte())));
        return new BatchAnalyte(organisation, analyte.code(), analyte.nameZh(), analyte.nameEn(), procedure);
    }

    private Set<String> usedWhole(Set<String> asked, String matrix) {
        return asked.stream()
                .filter(code -> preservation
                        .usual(analytes.byCode(code, matrix))
                        .filter(PreservationRule::needsOwnContainer)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<ControlMaterial> controlMaterial(
            String organisation, String matrix, List<BatchAnalyte> batchAnalytes, LocalDate today) {
        Map<String, Unit> units = batchAnalytes.stream()
                .collect(Collectors.toMap(BatchAnalyte::analyte, analyte -> Unit.of(analyte.unit())));
        return referenceMaterials
                .certifying(organisation, matrix, units.keySet(), today)
                .map(material -> new ControlMaterial(material.id(), certified(material, units)));
    }

    private static List<CertifiedValue> certified(ReferenceMaterial material, Map<String, Unit> units) {
        return material.contents().stream()
                .filter(content -> units.containsKey(content.analyte()))
                .map(content -> certified(content, units.get(content.analyte())))
                .toList();
    }

    private static CertifiedValue certified(CertifiedContent content, Unit unit) {
        Unit stated = Unit.of(content.unit());
        return new CertifiedValue(
                content.organisation(),
                content.analyte(),
                stated.convert(content.certified(), unit),
                stated.convert(content.uncertainty(), unit));
    }
}
