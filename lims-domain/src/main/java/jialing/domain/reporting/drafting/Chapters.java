package jialing.domain.reporting.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.DetectionConvention;
import jialing.domain.analysis.Result;
import jialing.domain.analysis.SampleResult;
import jialing.domain.analysis.SentWork;
import jialing.domain.assessment.Assessment;
import jialing.domain.assessment.Assessments;
import jialing.domain.assessment.ConformityOutcome;
import jialing.domain.assessment.GuardedStatement;
import jialing.domain.assessment.Judgement;
import jialing.domain.assessment.WaterClass;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.Method;
import jialing.domain.catalogue.Methods;
import jialing.domain.custody.Receipt;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.planning.DecisionRule;
import jialing.domain.planning.Element;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.reporting.ReportContent;
import jialing.domain.reporting.ReportContent.Allowance;
import jialing.domain.reporting.ReportContent.Converted;
import jialing.domain.reporting.ReportContent.FieldReading;
import jialing.domain.reporting.ReportContent.ReportedResult;
import jialing.domain.reporting.ReportContent.SampleTaken;
import jialing.domain.reporting.ReportContent.SiteClass;
import jialing.domain.sampling.FieldRecord;
import jialing.domain.sampling.FieldSituation;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Text;

/** The chapters of a report, one after the other. */
@ApplicationScoped
class Chapters {

    private static final Set<Element> CLASSED =
            EnumSet.of(Element.SURFACE_WATER, Element.DRINKING_SOURCE, Element.GROUNDWATER);
    private static final Text DECISION_RULE = Text.of(
            "以修约后的报告值与标准限值按全数值比较法比较，未计入测量不确定度；低于检出限且检出限高于限值的，不作判定。",
            "The reported (rounded) value is compared with the limit by full-value comparison, without allowance for measurement"
                    + " uncertainty; nothing is said where the detection limit is above the limit.");

    private static final Text RECEIVED_THERE = Text.of("{0}，分包机构{1}接收时", "{0}, when {1} received it");
    private static final Text REJECTED_THERE =
            Text.of("{0}，分包机构{1}拒收，{2} 未检测", "{0}, rejected by {1}, {2} not determined");

    private static final Text BESIDE_THE_GUARD_BAND = Text.of(
            "；水质类别按报告值判定。没有对该值有效的不确定度评定，或检出限高于限值的，不作判定。",
            "; classes of water are reached by the reported value. Nothing is said where no evaluation of uncertainty holds for the"
                    + " value, or the detection limit is above the limit.");

    @Inject
    Analytes analytes;

    @Inject
    Methods methods;

    @Inject
    Assessments assessments;

    @Inject
    Organisations organisations;

    @Inject
    Evidence evidence;

    @Inject
    StatedFor statedFor;

    @Inject
    SubcontractedWork subcontractedWork;

    ReportContent of(OrderRecord record) {
        AssessedSamples assessed = AssessedSamples.of(record, assessments);
        return new ReportContent(
                laboratory(record),
                record.order().number(),
                record.order().title(),
                record.order().element().code(),
                record.order().plannedOn(),
                record.reported().stream()
                        .map(sample -> taken(record, sample, assessed))
                        .toList(),
                record.reported().stream()
                        .flatMap(sample -> readings(record, sample).stream())
                        .toList(),
                record.reported().stream()
                        .flatMap(sample -> results(record, sample, assessed).stream())
                        .toList(),
                record.reported().stream()
                        .flatMap(sample -> siteClass(record, sample, assessed).stream())
                        .toList(),
                assessed.sources(),
                decisionRule(record),
                evidence.instruments(record),
                evidence.qualityChecks(record),
                deviations(record),
                evidence.responsible(record),
                evidence.procedures(record),
                new SpeciesCounted(record).lists(),
                subcontractedWork.of(record));
    }

    private static Text decisionRule(OrderRecord record) {
        DecisionRule rule = record.order().decisionRule();
        return rule.allowsForUncertainty()
                ? Text.of(
                        rule.label().zh() + BESIDE_THE_GUARD_BAND.zh(),
                        rule.label().en() + BESIDE_THE_GUARD_BAND.en())
                : DECISION_RULE;
    }

    private ReportContent.Laboratory laboratory(OrderRecord record) {
        Organisation organisation = organisations.byCode(record.order().organisation());
        return new ReportContent.Laboratory(
                organisation.code(),
                Text.of(organisation.nameZh(), organisation.nameEn()),
                "重庆市" + organisation.regionZh(),
                null);
    }

    private SampleTaken taken(OrderRecord record, Sample sample, AssessedSamples assessed) {
        MonitoringSite site = record.siteOf(sample);
        FieldRecord field = record.fieldRecords().get(sample.id());
        Optional<Receipt> receipt = Optional.ofNullable(record.receipts().get(sample.id()));
        boolean located = field.position() != null;
        return new SampleTaken(
                site.code(),
                site.nameZh(),
                site.waterBody().orElse(""),
                classOf(site).orElse(null),
                located ? field.position().lon() : site.lon(),
                located ? field.position().lat() : site.lat(),
                sample.code().text(),
                field.collectedAt(),
                List.of(field.firstSamplerName(), field.secondSamplerName()),
                field.weather() == null ? null : field.weather().label(),
                receipt.map(Receipt::receivedAt).orElse(null),
                receipt.map(Chapters::conditionOf).orElse(Text.of("—", "—")),
                assessed.named(sample).orElse(null),
                statedFor.conditionsOf(
                        FieldSituation.of(sample, record.analytesOf().getOrDefault(sample.id(), List.of()), field)));
    }

    /** Of the water, or of the function zone of noise (GB 3096-2008). */
    private static Optional<String> classOf(MonitoringSite site) {
        return site.element() == Element.NOISE ? site.useClass() : site.functionClass();
    }

    private List<FieldReading> readings(OrderRecord record, Sample sample) {
        return record.fieldRecords().get(sample.id()).readings().stream()
                .map(reading -> new FieldReading(
                        sample.code().text(),
                        record.siteOf(sample).code(),
                        reading.analyte(),
                        name(reading.analyte(), sample.matrix()),
                        reading.value().toPlainString(),
                        reading.unit(),
                        reading.instrument()))
                .toList();
    }

    private List<ReportedResult> results(OrderRecord record, Sample sample, AssessedSamples assessed) {
        return record.analytesOf().getOrDefault(sample.id(), List.of()).stream()
                .flatMap(analyte -> record.result(sample, analyte).stream())
                .map(found -> reported(record, sample, found, assessed))
                .toList();
    }

    private ReportedResult reported(OrderRecord record, Sample sample, SampleResult found, AssessedSamples assessed) {
        Result result = found.result();
        Method method = methods.byStandard(result.method());
        Optional<Judgement> judgement = assessed.of(sample, result.analyte());
        Optional<GuardedStatement> guarded = assessed.guarded(sample, result.analyte());
        Optional<Boolean> meets = guarded.isPresent()
                ? guarded.flatMap(Chapters::withoutCondition)
                : judgement.flatMap(each -> each.conformity().decided());
        return new ReportedResult(
                result.id(),
                result.version(),
                sample.code().text(),
                record.siteOf(sample).code(),
                result.analyte(),
                name(result.analyte(), found.matrix()),
                statedFor
                        .of(sample, result, record.fieldRecords().get(sample.id()))
                        .orElse(null),
                result.method(),
                Text.of(method.titleZh(), method.titleEn()),
                found.printed(),
                result.unit(),
                result.detectionLimit() == null ? null : result.detectionLimit().toPlainString(),
                result.printedInterval(),
                result.decisionThreshold() == null
                        ? null
                        : result.decisionThreshold().toPlainString(),
                judgement
                        .map(each -> each.requirement().textBeside(result.unit()))
                        .orElse(null),
                meets.orElse(null),
                judgement
                        .flatMap(each -> each.conformity().multiple())
                        .map(multiple ->
                                multiple.setScale(2, RoundingMode.HALF_EVEN).toPlainString())
                        .orElse(null),
                result.recordedAt(),
                judgement.flatMap(each -> converted(sample, found, each)).orElse(null),
                guarded.map(Chapters::allowance).orElse(null),
                record.sentFor(found).map(SentWork::order).orElse(null));
    }

    /** A conditional statement is neither. */
    private static Optional<Boolean> withoutCondition(GuardedStatement statement) {
        return Optional.ofNullable(statement.outcome())
                .filter(each -> each == ConformityOutcome.PASS || each == ConformityOutcome.FAIL)
                .map(ConformityOutcome.PASS::equals);
    }

    private static Allowance allowance(GuardedStatement statement) {
        return new Allowance(
                statement.expanded() == null ? null : statement.expanded().toPlainString(),
                statement.factor() == null ? null : statement.factor().toPlainString(),
                statement.outcome());
    }

    /** Stack gas is held against its limit at the reference oxygen. */
    private static Optional<Converted> converted(Sample sample, SampleResult found, Judgement judgement) {
        String judged = judgement.determinand().value().printed(DetectionConvention.of(found.matrix()));
        return sample.element() == Element.EXHAUST && !judged.equals(found.printed())
                ? Optional.of(new Converted(judged, judgement.requirement().clause()))
                : Optional.empty();
    }

    /** Classes are of water; what else keeps its limits or does not says so in its results. */
    private Optional<SiteClass> siteClass(OrderRecord record, Sample sample, AssessedSamples assessed) {
        return CLASSED.contains(record.order().element())
                ? assessed.of(sample).map(each -> siteClass(record.siteOf(sample), sample, each))
                : Optional.empty();
    }

    private SiteClass siteClass(MonitoringSite site, Sample sample, Assessment assessment) {
        Optional<WaterClass> reached = assessment.grade().map(WaterClass.class::cast);
        Optional<WaterClass> required =
                Optional.ofNullable(assessment.required()).map(WaterClass.class::cast);
        return new SiteClass(
                site.code(),
                site.nameZh(),
                required.map(WaterClass::printed).orElse(null),
                reached.map(WaterClass::printed).orElse("—"),
                assessment.deciding().stream()
                        .map(each -> name(each.determinand().analyte(), sample.matrix()))
                        .toList(),
                required.isPresent() && reached.isPresent() ? reached.get().meets(required.get()) : null);
    }

    private static Text conditionOf(Receipt receipt) {
        List<Text> found = receipt.condition().deviations();
        return found.isEmpty() ? Text.of("完好", "intact") : joined(found);
    }

    private static Text joined(List<Text> texts) {
        return Text.of(
                texts.stream().map(Text::zh).collect(Collectors.joining("、")),
                texts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private List<Text> deviations(OrderRecord record) {
        var deviations = new ArrayList<Text>();
        for (Sample sample : record.samples()) {
            Text code = Text.of(sample.code().text(), sample.code().text());
            Optional.ofNullable(record.receipts().get(sample.id()))
                    .ifPresent(receipt -> deviations.addAll(deviations(code, receipt)));
            record.sent()
                    .forEach(sent -> Optional.ofNullable(sent.receipts().get(sample.id()))
                            .ifPresent(receipt -> deviations.addAll(deviationsThere(sample, sent, receipt))));
        }
        return deviations;
    }

    private static List<Text> deviations(Text of, Receipt receipt) {
        return Stream.of(
                        receipt.condition().deviations().stream(),
                        receipt.remark().map(words -> Text.of(words, words)).stream(),
                        receipt.lateDecision().map(words -> Text.of(words, words)).stream())
                .flatMap(each -> each)
                .map(each -> told(of, each))
                .toList();
    }

    /** At the door of the laboratory to which the sample was sent on. */
    private List<Text> deviationsThere(Sample sample, SentWork sent, Receipt receipt) {
        Text analytes = joined(sent.ordered().stream()
                .map(analyte -> name(analyte, sample.matrix()))
                .toList());
        Text of = (receipt.isAccepted() ? RECEIVED_THERE : REJECTED_THERE)
                .with(sample.code().text(), sent.laboratoryName(), analytes);
        List<Text> told = deviations(of, receipt);
        return receipt.isAccepted() || !told.isEmpty() ? told : List.of(of);
    }

    private static Text told(Text of, Text what) {
        return Text.of(of.zh() + "：" + what.zh(), of.en() + ": " + what.en());
    }

    private Text name(String analyte, String matrix) {
        return analytes.find(analyte, matrix)
                .map(found -> Text.of(found.nameZh(), found.nameEn()))
                .orElse(Text.of(analyte, analyte));
    }
}
