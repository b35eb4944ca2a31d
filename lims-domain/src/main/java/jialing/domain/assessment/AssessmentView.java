package jialing.domain.assessment;

import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.BatchState;
import jialing.domain.analysis.DetectionConvention;
import jialing.domain.analysis.Results;
import jialing.domain.analysis.SampleResult;
import jialing.domain.analysis.WorkElsewhere;
import jialing.domain.assessment.persistence.PlaceRequirementTable;
import jialing.domain.catalogue.Analytes;
import jialing.domain.planning.DecisionRule;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.planning.MonitoringSites;
import jialing.domain.planning.WorkOrders;
import jialing.domain.sampling.FieldRecord;
import jialing.domain.sampling.FieldRecords;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleCode;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** What is said of a sample, and the limits that organisations entered, for the screen. */
@View
public class AssessmentView {

    /** Who measures is not told how the value stands to its limit: a value is to be found, not to be fitted. */
    private static final Capacity[] MAY_SEE = {
        Capacity.CHECKER,
        Capacity.REVIEWER,
        Capacity.SIGNATORY,
        Capacity.QUALITY_OFFICER,
        Capacity.PLANNER,
        Capacity.AUDITOR,
        Capacity.VISITING_INSPECTOR,
        Capacity.SYSTEM
    };

    @Inject
    Samples samples;

    @Inject
    MonitoringSites sites;

    @Inject
    WorkOrders orders;

    @Inject
    FieldRecords fieldRecords;

    @Inject
    Results results;

    @Inject
    WorkElsewhere elsewhere;

    @Inject
    Assessments assessments;

    @Inject
    SampleIndices indices;

    @Inject
    SignedUncertainties signedUncertainties;

    @Inject
    PlaceRequirementTable table;

    @Inject
    Analytes analytes;

    @Inject
    CurrentActor current;

    /** How a value stands to its limit. */
    public enum Standing {
        MEETS,
        EXCEEDS,
        CANNOT_BE_JUDGED
    }

    public record GradeReached(String code, Text label) {}

    /**
     * @param value as printed
     * @param limit as its source prints it; null when there is none
     * @param multiple 超标倍数 with two decimals; null where none is usual or nothing is exceeded
     * @param reason why nothing can be said; null when something can
     * @param statement U, and what the decision rule asked for says with it
     */
    public record VerdictLine(
            String analyte,
            Text name,
            String value,
            String unit,
            String limit,
            String limitUnit,
            String source,
            Text clause,
            Standing standing,
            String multiple,
            Text reason,
            GradeReached grade,
            boolean counts,
            GuardedStatement statement) {}

    /**
     * @param value null when it cannot be calculated, for these reasons
     * @param words what the value is called
     */
    public record IndexShown(Text name, String value, Text words, List<Text> reasons) {}

    /**
     * @param applied what of the standard applies here: zone, use of the land, class; null when it says all there is
     * @param standard null when nothing judges the sample; {@code remarks} then say why
     * @param complies by the decision rule; null when it cannot be said
     * @param signed whether every result of the bench is signed: until then all this is preliminary
     */
    public record SampleVerdicts(
            String sample,
            String site,
            String siteName,
            String element,
            LocalDate sampledOn,
            String standard,
            Text applied,
            DecisionRule decisionRule,
            Text decisionRuleLabel,
            GradeReached required,
            GradeReached reached,
            Boolean complies,
            List<String> deciding,
            boolean signed,
            List<Text> remarks,
            List<IndexShown> indices,
            List<VerdictLine> verdicts) {}

    /** @param asked by which rule statements of conformity are made, empty: as agreed in the order; classes are reached by the reported value in any case */
    public SampleVerdicts ofSample(String scanned, Optional<DecisionRule> asked) {
        current.mustBe(MAY_SEE);
        Sample sample = samples.byCode(SampleCode.read(scanned));
        if (sample.collectedAt().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "SampleIsCollected",
                    null,
                    Text.of("样品尚未采集，没有可评价的结果", "The sample is not collected yet: there is nothing to judge"),
                    null);
        }
        DecisionRule rule =
                asked.orElseGet(() -> orders.byId(sample.workOrderId()).decisionRule());
        new PlaceIsTold().require(sample);
        MonitoringSite site = sample.site().map(sites::byCode).orElseThrow();
        List<SampleResult> found = lastOfEach(sample);
        var measured = found.stream().map(SampleResult::result).toList();
        var readings =
                fieldRecords.ofSample(sample.id()).map(FieldRecord::readings).orElse(List.of());
        var determinands = Assessments.determinands(measured, readings);
        var by = new Statements(rule, signedUncertainties.of(sample, measured, readings));
        boolean signed = found.stream().allMatch(each -> each.batchState() == BatchState.SIGNED);
        List<IndexShown> shown = indices.of(assessments.place(sample, site), determinands).stream()
                .map(each -> new IndexShown(each.name(), each.value(), each.words(), each.reasons()))
                .toList();
        return assessments
                .of(sample, site, determinands)
                .map(each -> verdicts(sample, site, each, shown, signed, by))
                .orElseGet(() -> notJudged(sample, site, shown, signed, rule));
    }

    /** Every version of the limits that organisations entered, the newest first. @param place null for all */
    public Page<PlaceRequirement> requirements(String place, UUID after, Integer asked) {
        int most = Page.size(asked);
        String[] visible = current.get().visible().toArray(String[]::new);
        return Page.of(
                table.page(visible, place, after, most + 1),
                most,
                each -> each.id().toString());
    }

    private List<SampleResult> lastOfEach(Sample sample) {
        var last = new LinkedHashMap<String, SampleResult>();
        elsewhere.of(sample.workOrderId()).stream()
                .flatMap(sent -> sent.results().stream())
                .filter(each -> each.sampleId().equals(sample.id()))
                .forEach(each -> last.put(each.result().analyte(), each));
        results.ofWorkOrder(sample.workOrderId()).stream()
                .filter(each -> each.sampleId().equals(sample.id()))
                .forEach(each -> last.put(each.result().analyte(), each));
        return List.copyOf(last.values());
    }

    private SampleVerdicts verdicts(
            Sample sample,
            MonitoringSite site,
            Assessment assessment,
            List<IndexShown> shown,
            boolean signed,
            Statements by) {
        return new SampleVerdicts(
                sample.code().text(),
                site.code(),
                site.nameZh(),
                sample.element().code(),
                dayOf(sample),
                assessment.standard(),
                assessment.applied(),
                by.rule(),
                by.rule().label(),
                grade(assessment.required()),
                assessment.grade().map(AssessmentView::grade).orElse(null),
                by.complies(assessment).orElse(null),
                assessment.deciding().stream()
                        .map(each -> each.determinand().analyte())
                        .toList(),
                signed,
                assessment.remarks().stream()
                        .map(each -> each.said(analyte -> name(analyte, sample.matrix())))
                        .toList(),
                shown,
                assessment.judgements().stream()
                        .map(each -> line(each, sample.matrix(), by))
                        .toList());
    }

    private static SampleVerdicts notJudged(
            Sample sample, MonitoringSite site, List<IndexShown> shown, boolean signed, DecisionRule rule) {
        return new SampleVerdicts(
                sample.code().text(),
                site.code(),
                site.nameZh(),
                sample.element().code(),
                dayOf(sample),
                null,
                null,
                rule,
                rule.label(),
                null,
                null,
                null,
                List.of(),
                signed,
                List.of(Text.of(
                        "该要素没有适用的标准，或点位未登记用地类型、功能区类别，不作判定",
                        "No standard judges this element, or the use of the site is not on file: nothing is said")),
                shown,
                List.of());
    }

    private VerdictLine line(Judgement judgement, String matrix, Statements by) {
        Determinand determinand = judgement.determinand();
        Conformity conformity = judgement.conformity();
        Optional<Requirement> against = judgement.heldAgainst();
        return new VerdictLine(
                determinand.analyte(),
                name(determinand.analyte(), matrix),
                determinand.value().printed(DetectionConvention.of(matrix)),
                determinand.unit().symbol(),
                against.map(Requirement::text).orElse(null),
                against.map(each -> each.unit().symbol()).orElse(null),
                against.map(Requirement::source).orElse(null),
                against.map(Requirement::clause).orElse(null),
                standing(conformity),
                conformity
                        .multiple()
                        .map(times -> times.setScale(2, RoundingMode.HALF_EVEN).toPlainString())
                        .orElse(null),
                conformity.reason().orElse(null),
                grade(judgement.grade()),
                judgement.counts(),
                by.of(judgement));
    }

    private static Standing standing(Conformity conformity) {
        return conformity
                .decided()
                .map(kept -> kept ? Standing.MEETS : Standing.EXCEEDS)
                .orElse(Standing.CANNOT_BE_JUDGED);
    }

    private static GradeReached grade(Grade grade) {
        return grade == null ? null : new GradeReached(grade.code(), grade.label());
    }

    private Text name(String analyte, String matrix) {
        return analytes.find(analyte, matrix)
                .map(found -> Text.of(found.nameZh(), found.nameEn()))
                .orElse(Text.of(analyte, analyte));
    }

    private static LocalDate dayOf(Sample sample) {
        return LabClock.dayOf(sample.collectedAt().orElseThrow());
    }
}
