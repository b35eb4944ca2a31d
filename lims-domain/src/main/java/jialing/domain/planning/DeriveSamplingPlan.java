package jialing.domain.planning;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.PreservationRule;
import jialing.domain.catalogue.PreservationRules;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.View;

/** Asks the catalogue what follows from a choice of sites and analytes. Keeps nothing. */
@View
public class DeriveSamplingPlan {

    @Inject
    MonitoringSites sites;

    @Inject
    Analytes analytes;

    @Inject
    PreservationRules preservation;

    @Inject
    FieldQcPolicy fieldQc;

    @Inject
    CurrentActor current;

    public SamplingPlan derive(MonitoringScope scope) {
        current.mustBe(Capacity.PLANNER);
        Map<String, Analyte> known = analytes.ofMatrix(scope.element().matrix()).stream()
                .collect(Collectors.toMap(Analyte::code, Function.identity(), (first, second) -> first));
        require(scope, known);
        Map<Boolean, List<Analyte>> onSite =
                scope.analytes().stream().map(known::get).collect(Collectors.partitioningBy(Analyte::fieldMeasured));
        Map<String, PreservationRule> rules = preservation.usualOf(onSite.get(false));
        return SamplingPlan.derive(
                scope.element(),
                onSite.get(false).stream().map(each -> need(each, rules)).toList(),
                onSite.get(true).stream().map(Analyte::code).toList(),
                scope.sites().size(),
                fieldQc);
    }

    private void require(MonitoringScope scope, Map<String, Analyte> known) {
        Map<String, Element> elements = sites.byCodes(scope.sites()).stream()
                .collect(Collectors.toMap(MonitoringSite::code, MonitoringSite::element));
        String matrix = scope.element().matrix();
        var objections = new Objections();
        scope.sites()
                .forEach(code -> objections.hear(
                        new SiteOfTheElement(),
                        new SiteOfTheElement.Choice(code, scope.element(), Optional.ofNullable(elements.get(code)))));
        scope.analytes()
                .forEach(code -> objections.hear(
                        new AnalyteOfTheMatrix(),
                        new AnalyteOfTheMatrix.Choice(code, matrix, known.containsKey(code))));
        objections.refuseIfAny();
    }

    private static PreservationNeed need(Analyte analyte, Map<String, PreservationRule> rules) {
        PreservationRule rule = rules.get(analyte.code());
        return rule == null || rule.onSiteOnly()
                ? PreservationNeed.byMethod(analyte)
                : PreservationNeed.of(analyte, rule);
    }
}
