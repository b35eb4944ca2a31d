package jialing.domain.plausibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.plausibility.rules.Relation;
import jialing.domain.plausibility.rules.Relations;
import jialing.domain.quality.Finding;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.NextStep;

/** What the relations say of the samples of a batch. */
final class RelationFindings {

    private RelationFindings() {}

    static Stream<Finding> of(
            List<MeasuredHere> here, Map<UUID, List<SampleContent>> elsewhere, Map<UUID, SampleOrigin> origins) {
        return here.stream()
                .collect(Collectors.groupingBy(MeasuredHere::sample, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(sample -> origins.containsKey(sample.getKey()))
                .flatMap(sample -> of(
                        sample.getValue(),
                        elsewhere.getOrDefault(sample.getKey(), List.of()),
                        origins.get(sample.getKey())));
    }

    private static Stream<Finding> of(List<MeasuredHere> here, List<SampleContent> elsewhere, SampleOrigin origin) {
        var contents = new SampleContents(
                Stream.concat(elsewhere.stream(), here.stream().map(MeasuredHere::content))
                        .toList());
        return Relations.all().stream()
                .filter(relation -> origin.isNaturalWater() || !relation.ofNature())
                .flatMap(relation -> finding(relation, here, contents).stream());
    }

    private static Optional<Finding> finding(Relation relation, List<MeasuredHere> here, SampleContents contents) {
        return doubted(relation, here)
                .flatMap(measured -> relation.in(contents).map(standing -> finding(relation, standing, measured)))
                // That it holds of nature would tell a sample from a blank, which nobody at the bench may know
                .filter(finding -> !finding.passed() || !relation.ofNature());
    }

    private static Optional<MeasuredHere> doubted(Relation relation, List<MeasuredHere> here) {
        return relation.members().stream()
                .map(member -> here.stream()
                        .filter(measured -> measured.content().analyte().equals(member))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Finding finding(Relation relation, Relation.Standing standing, MeasuredHere measured) {
        return Finding.of(
                relation.looked(),
                relation,
                standing,
                measured.position(),
                measured.content().analyte(),
                standing.figure(),
                standing.criterion(),
                Consequence.EXPLANATION,
                NextStep.EXPLAIN);
    }
}
