package jialing.domain.reporting.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.Result;
import jialing.domain.analysis.SampleResult;
import jialing.domain.assessment.Assessment;
import jialing.domain.assessment.Assessments;
import jialing.domain.assessment.GuardedStatement;
import jialing.domain.assessment.Judgement;
import jialing.domain.assessment.Requirement;
import jialing.domain.planning.DecisionRule;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Text;

/** What is said of the samples of a report; of some of them nothing is, where no standard judges them. */
record AssessedSamples(Map<UUID, Assessment> bySample, Map<UUID, Map<String, GuardedStatement>> guarded) {

    static AssessedSamples of(OrderRecord record, Assessments assessments) {
        var assessed = new HashMap<UUID, Assessment>();
        var guarded = new HashMap<UUID, Map<String, GuardedStatement>>();
        DecisionRule rule = record.order().decisionRule();
        for (Sample sample : record.reported()) {
            List<Result> found = record.analytesOf().getOrDefault(sample.id(), List.of()).stream()
                    .flatMap(analyte -> record.result(sample, analyte).stream())
                    .map(SampleResult::result)
                    .toList();
            var readings = record.fieldRecords().get(sample.id()).readings();
            var determinands = Assessments.determinands(found, readings);
            assessments.of(sample, record.siteOf(sample), determinands).ifPresent(each -> {
                assessed.put(sample.id(), each);
                if (rule.allowsForUncertainty()) {
                    guarded.put(sample.id(), assessments.statements(sample, each, found, readings, rule));
                }
            });
        }
        return new AssessedSamples(assessed, guarded);
    }

    Optional<Assessment> of(Sample sample) {
        return Optional.ofNullable(bySample.get(sample.id()));
    }

    /** Empty where the analyte is held against nothing. */
    Optional<Judgement> of(Sample sample, String analyte) {
        return of(sample).flatMap(each -> each.of(analyte)).filter(each -> each.requirement() != null);
    }

    /** By the agreed rule; empty by simple acceptance, and where the analyte is held against nothing. */
    Optional<GuardedStatement> guarded(Sample sample, String analyte) {
        return Optional.ofNullable(guarded.get(sample.id())).map(each -> each.get(analyte));
    }

    /** The standard with what of it applies, and the documents whose limits decided besides. */
    Optional<Text> named(Sample sample) {
        return of(sample)
                .map(assessment -> assessment.judgements().stream()
                        .flatMap(each -> each.heldAgainst().stream())
                        .map(Requirement::source)
                        .filter(source -> !source.equals(assessment.standard()))
                        .distinct()
                        .reduce(
                                assessment.namedInFull(),
                                (named, source) -> Text.of(named.zh() + "；" + source, named.en() + "; " + source),
                                (one, other) -> one));
    }

    /** The editions and documents by which the samples were judged (ISO/IEC 17025:2017 7.8.6.2); null when none was. */
    String sources() {
        String named = bySample.values().stream()
                .flatMap(AssessedSamples::sourcesOf)
                .distinct()
                .sorted()
                .collect(Collectors.joining("；"));
        return named.isEmpty() ? null : named;
    }

    private static Stream<String> sourcesOf(Assessment assessment) {
        return Stream.concat(
                Stream.of(assessment.standard()),
                assessment.judgements().stream()
                        .flatMap(each -> each.heldAgainst().stream())
                        .map(Requirement::source));
    }
}
