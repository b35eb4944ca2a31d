package jialing.domain.reporting.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.Result;
import jialing.domain.sampling.FieldConditions;
import jialing.domain.sampling.FieldRecord;
import jialing.domain.sampling.FieldSituation;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Text;

/** For what a content is stated: for dry mass, for the air as it was drawn, for air at reference conditions. */
@ApplicationScoped
class StatedFor {

    private static final String DRY_MATTER = "dryMatter";
    private static final Text DRY_MASS = Text.of("干基", "dry mass");

    @Inject
    AnalyticalBatches batches;

    @Inject
    @Any
    Instance<FieldConditions> conditions;

    /** Empty where it is stated for nothing but itself. */
    Optional<Text> of(Sample sample, Result result, FieldRecord record) {
        return isOfDryMass(result) ? Optional.of(DRY_MASS) : onSite(sample, result, record);
    }

    /** What the samplers wrote down about the conditions, and the volumes that follow. */
    List<Text> conditionsOf(FieldSituation situation) {
        return conditions.stream()
                .flatMap(each -> each.conditions(situation).stream())
                .toList();
    }

    private boolean isOfDryMass(Result result) {
        return batches.byId(result.batch()).analytes().stream()
                .filter(each -> each.analyte().equals(result.analyte()))
                .anyMatch(each -> each.neededInputs().contains(DRY_MATTER));
    }

    private Optional<Text> onSite(Sample sample, Result result, FieldRecord record) {
        FieldSituation situation = FieldSituation.of(sample, List.of(result.analyte()), record);
        return conditions.stream()
                .flatMap(each -> each.statedFor(situation, result.analyte()).stream())
                .findFirst();
    }
}
