package jialing.reports.reporting;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.assessment.ConformityOutcome;
import jialing.domain.assessment.WaterClass;
import jialing.domain.planning.Element;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportContent;
import jialing.domain.reporting.ReportContent.QualityCheck;
import jialing.domain.reporting.ReportContent.ReportedResult;
import jialing.domain.reporting.ReportContent.Responsible;
import jialing.domain.reporting.ReportContent.SampleTaken;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.reports.shared.SignatureMark;

/** A report of the domain as it is printed in one language. Nothing is added to what was signed but the signature itself. */
final class TestReportOf {

    private static final Text VERSION = Text.of("版本", "version");
    private static final Text STATED = Text.of("{0}（{1}）", "{0} ({1})");
    private static final Text ISSUED = Text.of("签发报告", "issued the report");
    private static final Text SEPARATOR = Text.of("；", "; ");
    private static final int PLACES_OF_A_DEGREE = 4;

    private static final Text INTERVAL = Text.of("95 % 包含区间 {0}", "95 % coverage interval {0}");
    private static final Text COUNTED = Text.of(
            "判断阈 y* {0}，探测下限 y# {1}（ISO 11929-1）", "decision threshold y* {0}, detection limit y# {1} (ISO 11929-1)");

    private final Report report;
    private final String proof;
    private final ReportContent content;
    private final Locale language;
    private final String address;
    private final SubcontractedLines subcontracted;

    /**
     * @param proof that the report stands in the log, as its QR code carries it
     * @param address at which anybody can reach the house, without a slash at the end
     */
    TestReportOf(Report report, String proof, Locale language, String address) {
        this.report = report;
        this.proof = proof;
        this.content = report.content();
        this.language = language;
        this.address = address;
        this.subcontracted = new SubcontractedLines(content, language);
    }

    TestReport all() {
        Report.Issue issue = report.issue().orElseThrow();
        var readings = new ReadingsInTheField(content, language);
        return new TestReport(
                language,
                report.number(),
                report.replaces().map(old -> new TestReport.Replacement(old.number(), old.reason())),
                laboratory(),
                new TestReport.Client("", "", ""),
                content.project(),
                content.workOrder(),
                Element.known(content.element())
                        .map(Element::label)
                        .map(this::in)
                        .orElse(content.element()),
                "",
                "",
                "",
                days(content.samples().stream().map(SampleTaken::collectedAt)),
                days(content.samples().stream().map(SampleTaken::receivedAt)),
                days(content.results().stream().map(ReportedResult::analysedAt)),
                issue.at(),
                content.samples().stream().map(this::sample).toList(),
                content.samples().stream()
                        .flatMap(sample -> conditions(sample).stream())
                        .toList(),
                readings.table(),
                content.samples().stream()
                        .map(sample -> results(sample, readings))
                        .toList(),
                new SpeciesInOrder(content.species(), language).lines(),
                subcontracted.lines(),
                orEmpty(content.judgedBy()),
                content.classes().stream().map(this::classReached).toList(),
                new Conclusion(content.classes()).in(language),
                in(content.decisionRule()),
                methods(),
                procedures(),
                content.instruments().stream().map(this::instrument).toList(),
                content.qualityChecks().stream().map(this::quality).toList(),
                content.deviations().stream().map(this::in).toList(),
                List.of(),
                signatures(issue),
                address + "/verify/" + report.number(),
                address + "/verify/" + report.number() + "#" + proof);
    }

    private TestReport.Laboratory laboratory() {
        ReportContent.Laboratory laboratory = content.laboratory();
        return new TestReport.Laboratory(
                in(laboratory.name()),
                orEmpty(laboratory.address()),
                orEmpty(laboratory.address()),
                "",
                Optional.ofNullable(laboratory.cmaCertificate()));
    }

    /** From the first to the last; of what never happened, e.g. a receipt, the day of sampling stands. */
    private TestReport.Days days(Stream<Instant> instants) {
        List<LocalDate> days =
                instants.filter(Objects::nonNull).map(LabClock::dayOf).sorted().toList();
        return days.isEmpty()
                ? new TestReport.Days(content.plannedOn(), content.plannedOn())
                : new TestReport.Days(days.get(0), days.get(days.size() - 1));
    }

    private SampleLine sample(SampleTaken sample) {
        return new SampleLine(
                sample.siteCode(),
                sample.siteName(),
                orEmpty(sample.waterBody()),
                position(sample),
                sample.sampleCode(),
                sample.collectedAt(),
                String.join("、", sample.samplers()),
                in(sample.condition()));
    }

    private static String position(SampleTaken sample) {
        if (sample.lon() == null || sample.lat() == null) {
            return "";
        }
        return sample.lon().setScale(PLACES_OF_A_DEGREE, RoundingMode.HALF_EVEN).toPlainString()
                + "°E "
                + sample.lat()
                        .setScale(PLACES_OF_A_DEGREE, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + "°N";
    }

    private SampleResults results(SampleTaken sample, ReadingsInTheField readings) {
        var lines = new ArrayList<PrintedResult>();
        content.results().stream()
                .filter(result -> result.sampleCode().equals(sample.sampleCode()))
                .flatMap(this::printed)
                .forEach(lines::add);
        lines.addAll(readings.beyondTheTable(sample.sampleCode()));
        return new SampleResults(
                sample.siteCode(),
                sample.siteName(),
                sample.sampleCode(),
                sample.collectedAt(),
                judgedBy(sample),
                lines);
    }

    private String judgedBy(SampleTaken sample) {
        if (sample.judgedBy() != null) {
            return in(sample.judgedBy());
        }
        return Stream.of(content.judgedBy(), printedClass(sample.functionClass()))
                .filter(Objects::nonNull)
                .reduce((standard, required) -> standard + " " + required)
                .orElse("");
    }

    /** Empty where nothing was to be written down; weather alone stands with the readings. */
    private Optional<Fact> conditions(SampleTaken sample) {
        if (sample.conditions() == null || sample.conditions().isEmpty()) {
            return Optional.empty();
        }
        String told = Stream.concat(Stream.ofNullable(sample.weather()), sample.conditions().stream())
                .map(this::in)
                .collect(Collectors.joining(in(SEPARATOR)));
        return Optional.of(new Fact(sample.sampleCode(), told));
    }

    private String printedClass(String required) {
        return Stream.of(WaterClass.values())
                .filter(known -> known.name().equals(required))
                .map(known -> ClassInWords.of(known.printed(), language))
                .findFirst()
                .orElseGet(() -> required == null ? null : ClassInWords.of(required, language));
    }

    /** What was measured, and on a line of its own what was held against the limit where that is something else. */
    private Stream<PrintedResult> printed(ReportedResult result) {
        if (result.converted() == null) {
            return Stream.of(result(result));
        }
        PrintedResult judged = result(result);
        PrintedResult measured = new PrintedResult(
                judged.analyte(),
                judged.method(),
                judged.unit(),
                judged.detectionLimit(),
                judged.value(),
                "",
                LimitComparison.NOT_COMPARED,
                "",
                "",
                judged.subcontracted(),
                judged.known());
        PrintedResult converted = new PrintedResult(
                STATED.with(result.name(), result.converted().to()).in(language),
                "",
                judged.unit(),
                "",
                result.converted().value(),
                judged.limit(),
                judged.comparison(),
                judged.exceedance(),
                judged.uncertainty(),
                "",
                "");
        return Stream.of(measured, converted);
    }

    private PrintedResult result(ReportedResult result) {
        return new PrintedResult(
                stated(result),
                orEmpty(result.method()),
                orEmpty(result.unit()),
                orEmpty(result.detectionLimit()),
                result.value(),
                orEmpty(result.limit()),
                comparison(result),
                orEmpty(result.exceedance()),
                uncertainty(result.allowance()),
                subcontracted.markOf(result),
                known(result));
    }

    private String known(ReportedResult result) {
        return Stream.of(
                        result.interval() == null ? null : INTERVAL.with(result.interval()),
                        result.decisionThreshold() == null
                                ? null
                                : COUNTED.with(result.decisionThreshold(), orEmpty(result.detectionLimit())))
                .filter(Objects::nonNull)
                .map(text -> text.in(language))
                .collect(Collectors.joining("  "));
    }

    private String stated(ReportedResult result) {
        return result.statedFor() == null
                ? in(result.name())
                : STATED.with(result.name(), result.statedFor()).in(language);
    }

    private static LimitComparison comparison(ReportedResult result) {
        if (result.limit() == null) {
            return LimitComparison.NOT_COMPARED;
        }
        if (result.meets() != null) {
            return result.meets() ? LimitComparison.MEETS : LimitComparison.EXCEEDS;
        }
        return result.allowance() == null || result.allowance().outcome() == null
                ? LimitComparison.UNDECIDABLE
                : result.allowance().outcome() == ConformityOutcome.CONDITIONAL_PASS
                        ? LimitComparison.CONDITIONALLY_MEETS
                        : LimitComparison.CONDITIONALLY_EXCEEDS;
    }

    private static String uncertainty(ReportContent.Allowance allowance) {
        return allowance == null || allowance.expanded() == null
                ? ""
                : "U=" + allowance.expanded() + ", k=" + allowance.factor();
    }

    private ClassLine classReached(ReportContent.SiteClass site) {
        return new ClassLine(
                site.siteCode(),
                site.siteName(),
                waterBody(site.siteCode()),
                ClassInWords.of(site.required(), language),
                ClassInWords.of(site.reached(), language),
                String.join("、", site.deciding().stream().map(this::in).toList()),
                site.meets());
    }

    private String waterBody(String siteCode) {
        return content.samples().stream()
                .filter(sample -> sample.siteCode().equals(siteCode))
                .map(SampleTaken::waterBody)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private List<MethodLine> methods() {
        return content.results().stream()
                .filter(result -> result.method() != null)
                .map(result -> new MethodLine(
                        in(result.name()),
                        result.method(),
                        in(result.methodTitle()),
                        result.detectionLimit() == null ? "" : result.detectionLimit() + " " + result.unit()))
                .distinct()
                .toList();
    }

    private List<Fact> procedures() {
        return content.procedures() == null
                ? List.of()
                : content.procedures().stream().map(this::procedure).toList();
    }

    private Fact procedure(ReportContent.ProcedureUsed used) {
        return new Fact(
                in(used.kind()), used.name() + " " + in(VERSION) + " " + used.version() + "\n" + orEmpty(used.of()));
    }

    private InstrumentLine instrument(ReportContent.InstrumentUsed used) {
        return new InstrumentLine(
                used.number(),
                in(used.name()),
                orEmpty(used.usedFor()),
                orEmpty(used.certificate()),
                used.validUntil());
    }

    private QualityLine quality(QualityCheck check) {
        return new QualityLine(
                in(check.check()),
                nameOf(check.analyte()),
                check.count(),
                orEmpty(check.found()),
                orEmpty(check.criterion()),
                check.accepted());
    }

    private String nameOf(String analyte) {
        return content.results().stream()
                .filter(result -> result.analyte().equals(analyte))
                .map(result -> in(result.name()))
                .findFirst()
                .orElse(orEmpty(analyte));
    }

    private List<SignatureMark> signatures(Report.Issue issue) {
        var marks = new ArrayList<SignatureMark>();
        for (Responsible each : content.responsible()) {
            marks.add(new SignatureMark(
                    each.name(), in(each.capacity().label()), in(each.forWhat()), each.at(), orEmpty(each.actHash())));
        }
        marks.add(new SignatureMark(
                issue.name(), in(Capacity.SIGNATORY.label()), in(ISSUED), issue.at(), issue.actHash()));
        return marks;
    }

    private String in(Text text) {
        return text == null ? "" : text.in(language);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
