package jialing.domain.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportContent.FieldReading;
import jialing.domain.reporting.ReportContent.ReportedResult;
import jialing.domain.reporting.ReportContent.SampleTaken;
import jialing.domain.reporting.ReportContent.Subcontracted;
import jialing.domain.shared.Text;

/** The results that a report releases: what the laboratory determined and what was read in the field. */
final class ResultsOf {

    private static final Text IN_THE_FIELD = Text.of("现场测定", "field measurement");

    private final Report report;
    private final Map<String, SampleTaken> samples;

    ResultsOf(Report report) {
        this.report = report;
        this.samples = report.content().samples().stream()
                .collect(Collectors.toMap(SampleTaken::sampleCode, Function.identity()));
    }

    List<PublishedResult> published() {
        return Stream.concat(
                        report.content().results().stream()
                                .filter(ReportedResult::determined)
                                .map(this::ofLaboratory),
                        report.content().fieldReadings().stream().map(this::ofField))
                .toList();
    }

    private PublishedResult ofLaboratory(ReportedResult result) {
        return published(
                result.resultId(),
                result.version(),
                samples.get(result.sampleCode()),
                new Finding(
                        result.analyte(),
                        result.name(),
                        result.method(),
                        result.methodTitle(),
                        null,
                        result.value(),
                        result.belowDetectionLimit() ? "<" : null,
                        result.detectionLimit(),
                        result.unit(),
                        report.content()
                                .subcontractOf(result)
                                .map(Subcontracted::name)
                                .orElse(null)));
    }

    private PublishedResult ofField(FieldReading reading) {
        return published(
                idOf(reading),
                1,
                samples.get(reading.sampleCode()),
                new Finding(
                        reading.analyte(),
                        reading.name(),
                        null,
                        IN_THE_FIELD,
                        reading.instrument(),
                        reading.value(),
                        null,
                        null,
                        reading.unit(),
                        null));
    }

    /** A quantity is read once at a sample, so the two together name the reading. */
    private static UUID idOf(FieldReading reading) {
        String name = "field reading " + reading.sampleCode() + " " + reading.analyte();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private record Finding(
            String analyte,
            Text name,
            String method,
            Text methodTitle,
            String instrument,
            String value,
            String operator,
            String detectionLimit,
            String unit,
            Text subcontractor) {}

    private PublishedResult published(UUID id, int version, SampleTaken sample, Finding found) {
        return new PublishedResult(
                id,
                version,
                report.organisation(),
                report.number(),
                report.replaces().map(Report.Replacement::number).orElse(null),
                sample.siteCode(),
                sample.siteName(),
                sample.waterBody(),
                sample.lon(),
                sample.lat(),
                sample.sampleCode(),
                sample.collectedAt(),
                report.issue().map(Report.Issue::at).orElseThrow(),
                found.analyte(),
                found.name(),
                found.method(),
                found.methodTitle(),
                found.instrument(),
                found.value(),
                found.operator(),
                found.detectionLimit(),
                found.unit(),
                found.subcontractor());
    }
}
