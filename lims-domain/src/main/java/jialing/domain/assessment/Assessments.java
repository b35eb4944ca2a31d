package jialing.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.Result;
import jialing.domain.catalogue.Limits;
import jialing.domain.catalogue.Unit;
import jialing.domain.planning.DecisionRule;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.sampling.FieldReading;
import jialing.domain.sampling.FieldRecords;
import jialing.domain.sampling.Sample;

/**
 * Judges samples by what the house knows of their sites: by the standard of the element in the edition in force on the day of
 * sampling, and by the limits that the organisation entered for the site. Of several limits the strictest decides.
 */
@ApplicationScoped
public class Assessments {

    @Inject
    Limits limits;

    @Inject
    PlaceRequirements requirements;

    @Inject
    FieldRecords fieldRecords;

    @Inject
    SignedUncertainties signedUncertainties;

    /** What was found in a sample, in the laboratory and on site. */
    public static List<Determinand> determinands(Collection<Result> results, Collection<FieldReading> readings) {
        return Stream.concat(
                        results.stream()
                                .map(each -> new Determinand(
                                        each.analyte(), each.value(), Unit.of(each.unit()), each.method(), null)),
                        readings.stream()
                                .map(each -> Determinand.measured(each.analyte(), each.value(), Unit.of(each.unit()))
                                        .by(each.method())))
                .toList();
    }

    /**
     * Empty where no standard judges the element, or the site does not tell which of its limits apply.
     *
     * @param sample collected
     */
    public Optional<Assessment> of(Sample sample, MonitoringSite site, List<Determinand> determinands) {
        SampledPlace place = place(sample, site);
        LocalDate sampledOn = place.sampledOn();
        Optional<Assessment> byStandard = place.standard(determinands)
                .map(standard -> standard.assess(limits.of(standard.edition(sampledOn), sampledOn), determinands));
        List<Requirement> own = requirements.inForce(sample.organisation(), site.code(), sampledOn).stream()
                .filter(each -> each.matrix().equals(sample.matrix()))
                .map(PlaceRequirement::asRequirement)
                .toList();
        return own.isEmpty() ? byStandard : Optional.of(withOwn(byStandard, own, determinands));
    }

    /**
     * What the decision rule says of each value that is held against something, by analyte (ISO/IEC 17025:2017 7.8.6).
     *
     * @param results of the sample, and {@code readings} taken beside it: by them the signed uncertainties are found
     */
    public Map<String, GuardedStatement> statements(
            Sample sample,
            Assessment assessment,
            Collection<Result> results,
            Collection<FieldReading> readings,
            DecisionRule rule) {
        var by = new Statements(rule, signedUncertainties.of(sample, results, readings));
        return assessment.judgements().stream()
                .filter(each -> each.requirement() != null)
                .collect(Collectors.toMap(each -> each.determinand().analyte(), by::of, (one, other) -> one));
    }

    SampledPlace place(Sample sample, MonitoringSite site) {
        Map<String, String> facts = fieldRecords
                .ofSample(sample.id())
                .map(record -> record.circumstances().facts())
                .orElse(Map.of());
        return SampledPlace.of(
                sample.element(),
                site,
                SampledPlace.Moment.of(sample.collectedAt().orElseThrow(), facts));
    }

    private static Assessment withOwn(
            Optional<Assessment> byStandard, List<Requirement> own, List<Determinand> determinands) {
        List<Judgement> judged = byStandard
                .map(Assessment::judgements)
                .orElseGet(() -> determinands.stream()
                        .map(each -> Judgement.withoutLimit(each, "没有适用的标准限值", "no standard limits it here"))
                        .toList());
        return new Assessment(
                byStandard.map(Assessment::standard).orElseGet(() -> own.get(0).source()),
                byStandard.map(Assessment::applied).orElse(null),
                judged.stream()
                        .map(each -> Strictest.of(each, ofAnalyte(own, each)))
                        .toList(),
                byStandard.map(Assessment::required).orElse(null),
                byStandard.map(Assessment::remarks).orElse(List.of()));
    }

    private static List<Requirement> ofAnalyte(List<Requirement> own, Judgement judgement) {
        return own.stream()
                .filter(each -> each.analyte().equals(judgement.determinand().analyte()))
                .toList();
    }
}
